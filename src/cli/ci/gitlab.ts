/** The recipe for GitLab CI. */

import { below, inShell, inYaml } from './quoting.js';

/**
 * One pipeline a change: merge requests, and pushes to the default branch. The job's own token publishes where the
 * project lets it (Settings, CI/CD, Job token permissions), else a variable GENELGE_TOKEN that may write.
 */
export function gitlabRecipe(folder: string): string {
  const out = inYaml(below(folder, 'out/'));
  const enter = folder === '' ? '' : `\n    - ${inYaml(`cd ${inShell(folder)}`)}`;
  return `# “genelge init --ci gitlab” yazdı. Değiştirebilirsiniz; program üzerine yazmaz.
workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
stages: [denetle, numarala]
default:
  image: node:24
  timeout: 30 minutes
  cache:
    key:
      files: [${inYaml(below(folder, 'package-lock.json'))}]
    paths: [.npm/]
  before_script:${enter}
    - npm ci --ignore-scripts --prefer-offline --cache "$CI_PROJECT_DIR/.npm"
denetle:
  stage: denetle
  script:
    - durum=0
    - npx --no-install genelge check --report gitlab > "$CI_PROJECT_DIR/genelge-denetim.json" || durum=$?
    - |
      if [ "$CI_PIPELINE_SOURCE" = merge_request_event ]; then
        npx --no-install genelge render --format pdf || durum=$?
      fi
    - exit "$durum"
  artifacts:
    when: always
    expire_in: 1 week
    paths: [${out}]
    reports:
      codequality: genelge-denetim.json
numarala:
  # Denetim hata bulsa da çalışır: hatalı taslak numara almaz, ötekileri bekletmez; iş sonunda kırmızı kalır.
  # Aynı anda tek numaralama olur; yarışta geri kalan program yeniden dener.
  stage: numarala
  resource_group: genelge-numara
  variables:
    GIT_STRATEGY: clone
    GIT_DEPTH: "0"
  rules:
    - if: $CI_PIPELINE_SOURCE != "merge_request_event" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
      when: always
  script:
    - durum=0
    # İşin kendi anahtarı yazamıyorsa (Settings → CI/CD → Job token permissions) yazabilen bir GENELGE_TOKEN tanımlayın.
    - kim=\${GENELGE_TOKEN:+oauth2}
    - adres="\${kim:-gitlab-ci-token}:\${GENELGE_TOKEN:-$CI_JOB_TOKEN}@\${CI_SERVER_FQDN:-$CI_SERVER_HOST:$CI_SERVER_PORT}"
    - git remote set-url origin "$CI_SERVER_PROTOCOL://$adres/$CI_PROJECT_PATH.git"
    - git config user.name "$GITLAB_USER_NAME"
    - git config user.email "$GITLAB_USER_EMAIL"
    - npx --no-install genelge number --push || durum=$?
    - npx --no-install genelge audit || durum=$?
    - npx --no-install genelge render --numbered || durum=$?
    - exit "$durum"
  artifacts:
    when: always
    expire_in: 3 months
    paths: [${out}]
`;
}
