/** Every command, in the order in which help lists them. */

import { amend } from './commands/amend.js';
import { audit } from './commands/audit.js';
import { check } from './commands/check.js';
import { completion } from './commands/completion.js';
import { edit } from './commands/edit.js';
import { explain } from './commands/explain.js';
import { importDocuments } from './commands/import.js';
import { init } from './commands/init.js';
import { list } from './commands/list.js';
import { newCircular } from './commands/new.js';
import { number } from './commands/number.js';
import { open } from './commands/open.js';
import { preview } from './commands/preview.js';
import { register } from './commands/register.js';
import { render } from './commands/render.js';
import { reserve } from './commands/reserve.js';
import { schema } from './commands/schema.js';
import { send } from './commands/send.js';
import { show } from './commands/show.js';
import { status } from './commands/status.js';
import { verify } from './commands/verify.js';
import { voidNumber } from './commands/void.js';
import type { Command } from './declare.js';

export const COMMANDS: readonly Command[] = [
  newCircular,
  edit,
  check,
  preview,
  render,
  number,
  amend,
  reserve,
  voidNumber,
  send,
  audit,
  verify,
  status,
  list,
  show,
  register,
  open,
  explain,
  init,
  importDocuments,
  schema,
  completion,
];
