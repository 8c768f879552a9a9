// The command line's declaration as a manual page, in troff's man macros.

const WORDS = {
  en: {
    manual: 'genelge manual',
    name: 'NAME',
    does: 'numbers circulars and renders them as PDF, plain text and HTML',
    usage: 'command [options]',
    synopsis: 'SYNOPSIS',
    commands: 'COMMANDS',
    options: 'COMMON OPTIONS',
    exit: 'EXIT STATUS',
    codes: [
      [0, 'done'],
      [1, 'findings in the input; the files concerned were not written'],
      [2, 'wrong use'],
      [3, 'busy or conflict: try again'],
      [70, 'a fault of the program'],
    ],
    environment: 'ENVIRONMENT',
    variables: [
      ['LC_ALL, LC_MESSAGES, LANG', 'messages are in English where it begins with en, else in Turkish'],
      ['VISUAL, EDITOR', 'the editor in which new lets you write the body'],
      ['XDG_CACHE_HOME', "where the program keeps its compiled code, instead of the system's place"],
      ['NODE_DISABLE_COMPILE_CACHE', 'where set, no code is kept'],
      ['NO_COLOR', 'where set, no colours'],
    ],
  },
  tr: {
    manual: 'genelge kılavuzu',
    name: 'AD',
    does: 'genelgeleri numaralar; PDF, düz metin ve HTML olarak hazırlar',
    usage: 'komut [seçenekler]',
    synopsis: 'KULLANIM',
    commands: 'KOMUTLAR',
    options: 'ORTAK SEÇENEKLER',
    exit: 'ÇIKIŞ KODU',
    codes: [
      [0, 'bitti'],
      [1, 'girdide bulgu var; ilgili dosyalar yazılmadı'],
      [2, 'yanlış kullanım'],
      [3, 'meşgul ya da çakışma: yeniden deneyin'],
      [70, 'programın kusuru'],
    ],
    environment: 'ORTAM DEĞİŞKENLERİ',
    variables: [
      ['LC_ALL, LC_MESSAGES, LANG', 'en ile başlıyorsa iletiler İngilizce, yoksa Türkçedir'],
      ['VISUAL, EDITOR', 'yeni komutunun metni yazdırdığı düzenleyici'],
      ['XDG_CACHE_HOME', 'derlenmiş kodun saklandığı yer, sistemin kendi yeri yerine'],
      ['NODE_DISABLE_COMPILE_CACHE', 'doluysa kod saklanmaz'],
      ['NO_COLOR', 'doluysa renk kullanılmaz'],
    ],
  },
};

/** `commandLine` is the declaration: its commands, common options, and how these are named in a language. */
export function printManPage(commandLine, { language, version }) {
  const { commands, commonOptions } = commandLine;
  const words = WORDS[language];
  return [
    `.TH GENELGE 1 "" ${quoted(`genelge ${version}`)} ${quoted(words.manual)}`,
    section(words.name),
    `genelge \\- ${escaped(words.does)}`,
    section(words.synopsis),
    '.B genelge',
    `.I ${words.usage}`,
    section(words.commands),
    ...commands.flatMap((each) => commandParts(each, commandLine, language)),
    section(words.options),
    ...optionItems(commonOptions, commandLine, language),
    section(words.exit),
    ...words.codes.flatMap(([code, meaning]) => item(`.B ${code}`, meaning)),
    section(words.environment),
    ...words.variables.flatMap(([name, meaning]) => item(`.B ${escaped(name)}`, meaning)),
    '',
  ].join('\n');
}

function commandParts(command, commandLine, language) {
  const names = commandLine.commandNames(command, language).map((name) => `\\fB${escaped(name)}\\fR`);
  const given = Object.values(command.arguments);
  const usage = given.map((each) => ` \\fI${escaped(each.placeholder[language])}\\fR`);
  return [
    `.SS ${names.join(', ')}${usage.join('')}`,
    escaped(`${command.does[language]}.`),
    ...given.flatMap((each) => item(`.I ${escaped(each.placeholder[language])}`, each.does[language])),
    ...optionItems(command.options, commandLine, language),
    ...command.examples.flatMap(([line, does]) => item(`.B ${escaped(line)}`, does[language])),
  ];
}

function optionItems(options, { namesOf }, language) {
  return Object.entries(options).flatMap(([key, option]) => {
    const value = option.kind === null ? '' : ` <${option.kind.placeholder[language]}>`;
    const otherwise = Array.isArray(option.otherwise) ? ` (${option.otherwise.join(',')})` : '';
    return item(
      `.B ${escaped(`${namesOf(key, option, language).join(', ')}${value}`)}`,
      `${option.does[language]}${otherwise}`,
    );
  });
}

function item(head, text) {
  return ['.TP', head, escaped(text)];
}

function section(title) {
  return `.SH ${quoted(title)}`;
}

function quoted(text) {
  return `"${escaped(text)}"`;
}

/** A line that began with a dot or an apostrophe would be a request. */
function escaped(text) {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('"', '\\(dq')
    .replace(/^(?=[.'])/gm, '\\&');
}
