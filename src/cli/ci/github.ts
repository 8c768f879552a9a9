/** The recipe for GitHub Actions (and hosts that read the same files). */

import { below, inYaml } from './quoting.js';

/** Pinned by commit: a tag can be moved to other code (releases of 2026). */
const ACTIONS = {
  checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  setupNode: 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
  uploadArtifact: 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0',
} as const;

export function githubRecipe(folder: string): string {
  const inFolder = folder === '' ? '' : `\ndefaults:\n  run:\n    working-directory: ${literal(folder)}\n`;
  const out = literal(below(folder, 'out'));
  return `# “genelge init --ci github” yazdı. Değiştirebilirsiniz; program üzerine yazmaz.
name: genelge
on:
  push:
  pull_request:
permissions:
  contents: read
${inFolder}
jobs:
  denetle:
    # Her değişiklik bir kez denetlenir: birleştirme isteğinde isteğin kendisi, ana dalda her gönderme.
    if: github.event_name == 'pull_request' || github.ref_name == github.event.repository.default_branch
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
${setUp(folder)}
      - name: Denetle
        run: npx --no-install genelge check --report github
      - name: Taslakları hazırla
        if: \${{ !cancelled() && github.event_name == 'pull_request' }}
        run: npx --no-install genelge render --format pdf
      - uses: ${ACTIONS.uploadArtifact}
        if: \${{ !cancelled() && github.event_name == 'pull_request' }}
        with:
          name: taslaklar
          path: ${out}
          retention-days: 7
          if-no-files-found: ignore
  numarala:
    # Denetim hata bulsa da çalışır: hatalı taslak numara almaz, ötekileri bekletmez; iş sonunda kırmızı kalır.
    # Aynı anda tek numaralama olur; yarışta geri kalan program yeniden dener.
    needs: denetle
    if: >-
      \${{ !cancelled() && github.event_name == 'push' &&
      github.ref_name == github.event.repository.default_branch }}
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: write
    concurrency:
      group: genelge-numara
      cancel-in-progress: false
    steps:
${setUp(folder, '\n        with:\n          fetch-depth: 0')}
      - name: Numarala
        run: |
          git config user.name 'github-actions[bot]'
          git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
          npx --no-install genelge number --push
      - name: Defteri denetle
        if: \${{ !cancelled() }}
        run: npx --no-install genelge audit
      - name: Numaralananları hazırla
        if: \${{ !cancelled() }}
        run: npx --no-install genelge render --numbered
      - uses: ${ACTIONS.uploadArtifact}
        if: \${{ !cancelled() }}
        with:
          name: genelgeler
          path: ${out}
          retention-days: 90
          if-no-files-found: ignore
`;
}

function setUp(folder: string, checkout = ''): string {
  return `      - uses: ${ACTIONS.checkout}${checkout}
      - uses: ${ACTIONS.setupNode}
        with:
          node-version: 24
          cache: npm
          cache-dependency-path: ${literal(below(folder, 'package-lock.json'))}
      - run: npm ci --ignore-scripts`;
}

/** In a workflow `\${{` begins an expression, in quotes too; this one says itself. */
function literal(text: string): string {
  return inYaml(text.replace(/\$\{\{/g, `\${{ '$&' }}`));
}
