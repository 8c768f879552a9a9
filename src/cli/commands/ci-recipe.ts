/** What a CI host is to do with a workspace: check every change; on the main branch number, and render what was numbered. */

export const CI_HOSTS = ['none', 'github', 'gitlab'] as const;
export type CiHost = (typeof CI_HOSTS)[number];

/** `folder` is the workspace's, from the repository's top; empty where it is the top. */
export function ciRecipe(
  host: Exclude<CiHost, 'none'>,
  folder: string,
): { readonly name: string; readonly text: string } {
  const at = folder === '' ? '' : ` --workspace ${folder}`;
  const out = folder === '' ? 'out' : `${folder}/out`;
  return host === 'github'
    ? { name: '.github/workflows/genelge.yml', text: github(at, out) }
    : { name: '.gitlab-ci.yml', text: gitlab(at, out) };
}

const GUARD = 'Numara verirken yarışanlar birbirini bekler; program da kaybeden denemeyi yeniler.';

function github(at: string, out: string): string {
  return `name: genelge
on: [push, pull_request]
permissions:
  contents: write
jobs:
  denetle:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: {node-version: 22}
      - run: npx --yes genelge check --report github${at}
  numarala:
    # ${GUARD}
    if: github.event_name == 'push' && github.ref == 'refs/heads/main'
    needs: denetle
    concurrency: genelge-numara
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: {node-version: 22}
      - run: npx --yes genelge number --push${at}
      - run: npx --yes genelge audit${at}
      - run: npx --yes genelge render${at}
      - uses: actions/upload-artifact@v4
        with: {name: genelgeler, path: ${out}}
`;
}

function gitlab(at: string, out: string): string {
  return `image: node:22
stages: [denetle, numarala]
denetle:
  stage: denetle
  script:
    - npx --yes genelge check --report gitlab${at} | tee genelge.json
  artifacts:
    reports: {codequality: genelge.json}
numarala:
  # ${GUARD} GENELGE_TOKEN: depoya yazabilen bir erişim anahtarı.
  stage: numarala
  resource_group: genelge-numara
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - git remote set-url origin "https://oauth2:$GENELGE_TOKEN@$CI_SERVER_HOST/$CI_PROJECT_PATH.git"
    - npx --yes genelge number --push${at}
    - npx --yes genelge audit${at}
    - npx --yes genelge render${at}
  artifacts:
    paths: [${out}]
`;
}
