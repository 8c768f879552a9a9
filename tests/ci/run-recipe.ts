/** Runs the jobs of a recipe step by step, as a host's runner would: a fresh clone, bash, artifacts put aside. */

import { execFile } from 'node:child_process';
import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parse } from 'yaml';
import { z } from 'zod';
import { must } from '../git/clones.js';

export interface Runner {
  /** The hub's folder, and a folder that is this runner's alone. */
  readonly folder: string;
  readonly name: string;
  readonly commit: string;
  readonly event: 'push' | 'pull_request';
}

export interface JobEnded {
  readonly ok: boolean;
  readonly log: string;
  /** Where artifacts were put, by their name. */
  readonly artifacts: string;
}

const step = z.object({
  if: z.string().optional(),
  run: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflow = z.object({
  defaults: z.object({ run: z.object({ 'working-directory': z.string() }) }).optional(),
  jobs: z.record(z.string(), z.object({ if: z.string(), steps: z.array(step) })),
});

/** A job of the GitHub recipe; null where its condition keeps it from running. */
export async function runGithubJob(name: string, runner: Runner): Promise<JobEnded | null> {
  const { clone, artifacts } = await placesOf(runner);
  await must(runner.folder, 'clone', '-q', `file://${join(runner.folder, 'hub.git')}`, clone);
  await must(clone, 'update-ref', 'refs/remotes/origin/main', runner.commit);
  await must(clone, 'checkout', '-q', '-B', 'main', runner.commit);
  const { defaults, jobs } = workflow.parse(
    parse(await readFile(join(clone, '.github/workflows/genelge.yml'), 'utf8')),
  );
  const job = jobs[name];
  if (!job) throw new Error(`no job ${name}`);
  if (!holds(job.if, runner)) return null;
  const cwd = join(clone, defaults?.run['working-directory'] ?? '.');
  // A package that npm has seen before it takes from its cache, by its digest.
  const env = {
    npm_config_cache: join(artifacts, 'npm'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REF_NAME: 'main',
  };
  let ok = true;
  let log = '';
  for (const { if: condition, run, uses, with: options } of job.steps) {
    if (!ok && !condition?.includes('cancelled()')) continue;
    if (condition !== undefined && !holds(condition, runner)) continue;
    if (uses?.startsWith('actions/upload-artifact')) {
      await putAside(join(clone, String(options?.path)), join(artifacts, String(options?.name)));
    }
    if (run === undefined) continue;
    const ended = await bash(run, cwd, env);
    log += ended.log;
    ok &&= ended.ok;
  }
  return { ok, log, artifacts };
}

function holds(condition: string, { event }: Runner): boolean {
  const expression = condition.replace(/^\s*\$\{\{|\}\}\s*$/g, '');
  const github = {
    event_name: event,
    ref_name: event === 'push' ? 'main' : '1/merge',
    event: { repository: { default_branch: 'main' } },
  };
  return runInNewContext(expression, { github, cancelled: () => false }) === true;
}

const gitlab = z.object({
  default: z.object({ before_script: z.array(z.string()) }),
  denetle: z.object({ script: z.array(z.string()), artifacts: z.object({ paths: z.array(z.string()) }) }),
  numarala: z.object({ script: z.array(z.string()), artifacts: z.object({ paths: z.array(z.string()) }) }),
});

/** A job of the GitLab recipe: all its lines in one shell that ends at the first failure. */
export async function runGitlabJob(name: 'denetle' | 'numarala', runner: Runner): Promise<JobEnded> {
  const { clone, artifacts } = await placesOf(runner);
  await must(runner.folder, 'clone', '-q', `file://${join(runner.folder, 'hub.git')}`, clone);
  await must(clone, 'checkout', '-q', '--detach', runner.commit);
  const recipe = gitlab.parse(parse(await readFile(join(clone, '.gitlab-ci.yml'), 'utf8')));
  const env = {
    CI: 'true',
    CI_PROJECT_DIR: clone,
    CI_COMMIT_BRANCH: 'main',
    CI_DEFAULT_BRANCH: 'main',
    CI_PIPELINE_SOURCE: runner.event === 'push' ? 'push' : 'merge_request_event',
    // A server of files takes the place of GitLab's; the address is made of the same parts.
    CI_SERVER_PROTOCOL: 'file',
    CI_SERVER_HOST: 'gitlab.birlik.example',
    CI_SERVER_PORT: '8443',
    CI_JOB_TOKEN: 'anahtar',
    CI_PROJECT_PATH: 'hub',
    GITLAB_USER_NAME: 'Genelge Botu',
    GITLAB_USER_EMAIL: 'bot@birlik.example',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.file://${join(runner.folder, 'hub.git')}.insteadOf`,
    GIT_CONFIG_VALUE_0: 'file://gitlab-ci-token:anahtar@gitlab.birlik.example:8443/hub.git',
  };
  const script = [...recipe.default.before_script, ...recipe[name].script].join('\n');
  const ended = await bash(`set -eo pipefail\n${script}`, clone, env);
  for (const path of recipe[name].artifacts.paths) await putAside(join(clone, path), join(artifacts, 'genelgeler'));
  return { ...ended, artifacts };
}

async function placesOf({ folder, name }: Runner): Promise<{ readonly clone: string; readonly artifacts: string }> {
  const artifacts = join(folder, `${name}-artifacts`);
  await mkdir(artifacts, { recursive: true });
  return { clone: join(folder, name), artifacts };
}

async function putAside(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true }).catch(() => {});
}

function bash(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly ok: boolean; readonly log: string }> {
  return new Promise((done) => {
    execFile(
      'bash',
      ['-e', '-c', script],
      { cwd, env: { ...process.env, ...env }, maxBuffer: 1 << 26 },
      (error, out, err) => {
        done({ ok: error === null, log: `${out}${err}` });
      },
    );
  });
}
