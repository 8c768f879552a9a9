/** A style sheet's measures → CSS rules. 12 pt are one rem, so that a reader's own text size enlarges the letter whole. */

import type { Align, BlockStyle, Pt, Style } from '../../letter/style.js';
import { colorOf } from '../css-color.js';

const ROOT_SIZE: Pt = 12;

/** Faces of the same measures, as far as the reader's machine has them. */
const FAMILIES = {
  serif: `"Liberation Serif", Tinos, "Times New Roman", serif`,
  sans: `"Liberation Sans", Arimo, Arial, sans-serif`,
} as const;

const ALIGNS: Readonly<Record<Align, string>> = { left: 'left', right: 'right', center: 'center', justify: 'justify' };

/** The class of a style name. An own style sheet may use any characters in a name: none of them ends a rule. */
export function classOf(name: string): string {
  return `b-${name.replace(/[^a-z0-9-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`)}`;
}

/** A rule for each style that the letter uses, and the sheet they stand on. */
export function styleRules({ base, blocks, page }: Style, used: ReadonlySet<string>): string {
  const rules = [...used].map((name) => `.${classOf(name)}{${declarations(blocks.get(name) ?? base)}}`);
  const width = page.width - page.margin.left - page.margin.right;
  const justified = [...used].filter((name) => (blocks.get(name) ?? base).align === 'justify');
  return [sheetRules(base, width, page), FIXED_RULES, ...rules, raggedWhenNarrow(justified)].join('\n');
}

/** Without hyphens a narrow justified line is torn apart, and browsers divide Turkish by rules of their own. */
function raggedWhenNarrow(names: readonly string[]): string {
  const selectors = names.map((name) => `.${classOf(name)}`).join(',');
  return selectors === '' ? '' : `@media (max-width:40rem){${selectors}{text-align:left}}`;
}

function declarations(style: BlockStyle): string {
  return [
    `font-family:${FAMILIES[style.family]}`,
    `font-size:${rem(style.size)}`,
    `line-height:${rounded(style.leading / style.size)}`,
    `font-weight:${style.bold ? 700 : 400}`,
    `font-style:${style.italic ? 'italic' : 'normal'}`,
    `color:${colorOf(style.color)}`,
    `text-align:${ALIGNS[style.align]}`,
    `text-indent:${rem(style.firstIndent)}`,
    `margin:${rem(style.before.natural)} ${rem(style.right)} ${rem(style.after.natural)} ${rem(style.left)}`,
    ...(style.widthShare < 1 ? [`max-width:${rounded(style.widthShare * 100)}%`] : []),
    ...(style.keepWithNext ? ['break-after:avoid'] : []),
  ].join(';');
}

function sheetRules(base: BlockStyle, width: Pt, { margin }: Style['page']): string {
  return [
    `body{${declarations({ ...base, align: 'left', firstIndent: 0 })};margin:0;background:#eee}`,
    `.mektup{max-width:${rem(width)};margin:1rem auto;padding:${rem(margin.top)} ${rem(margin.right)} ${rem(margin.bottom)} ${rem(margin.left)};background:#fff;hyphens:manual;overflow-wrap:anywhere}`,
    `@page{size:A4;margin:${margin.top}pt ${margin.right}pt ${margin.bottom}pt ${margin.left}pt}`,
  ].join('\n');
}

/** What follows from the kinds of blocks, whatever the sheet says. */
const FIXED_RULES = `p,h1,h2,h3,h4,dl,dt,dd,ul,li,table,figure,blockquote{margin:0;padding:0;font:inherit}
header,footer{display:flow-root}
a{color:inherit}
.madde,.liste>li{display:flex;gap:.5em}
.liste{list-style:none}
.liste>li>:last-child{flex:1;min-width:0}
.isaret{flex:none}
.liste p,td,th,dd p{text-indent:0}
.alanlar{display:grid;grid-template-columns:max-content 1fr max-content;column-gap:.5em}
.alanlar>div{display:contents}
.alanlar dt{display:flex;justify-content:space-between;gap:.5em}
.alanlar dd:last-child:nth-child(2){grid-column:2/4}
.sutunlar{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:1em}
.imzalar{display:flex;justify-content:space-between;gap:1em;break-inside:avoid}
.imzalar>div{flex:1;text-align:center}
.imzalar>div:only-child{flex:0 0 50%;margin-left:auto}
.antet{display:grid;grid-template-columns:1fr auto 1fr;align-items:center;gap:1em}
.antet img{max-height:4.5rem;max-width:6rem}
.antet>:last-child{text-align:right}
.tablo{overflow-x:auto}
table{border-collapse:collapse;width:100%}
caption{text-align:left}
td,th{padding:.15em .4em;border:1px solid #999;vertical-align:top;text-align:left}
td.right,th.right{text-align:right}
td.center,th.center{text-align:center}
tr,.birlikte{break-inside:avoid}
hr{border:0;border-top:1px solid;margin:.25rem 0}
.dogrulama{display:flex;gap:1em;align-items:center}
.dogrulama img{width:4.5rem;order:2}
.im{position:relative;font:700 1.25rem sans-serif;color:#767676;text-align:center;letter-spacing:.2em}
.yeni-sayfa,.ek{break-before:page}
.ek{margin-top:3rem}
.ek.yatay{page:yatay}
@page yatay{size:A4 landscape}
figure img{max-width:100%;height:auto}
@media (max-width:40rem){
.mektup{margin:0;padding:1rem}
.sutunlar{grid-auto-flow:row}
.imzalar{flex-direction:column;gap:1.5em}
.imzalar>div:only-child{flex-basis:auto;margin-left:0}
}
@media print{
body{background:none}
.mektup{margin:0;padding:0;max-width:none}
}`;

function rem(length: Pt): string {
  return length === 0 ? '0' : `${rounded(length / ROOT_SIZE)}rem`;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
