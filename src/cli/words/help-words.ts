/** What `--help` says, as a type that both languages fill. */

export interface HelpWords {
  readonly program: string;
  readonly options: Readonly<
    Record<'workspace' | 'lang' | 'color' | 'quiet' | 'report' | 'noInput' | 'version' | 'help', string>
  >;
  /** Commander's headings, by what it calls them. */
  readonly headings: Readonly<Record<string, string>>;
  readonly render: Readonly<Record<'does' | 'letters' | 'year' | 'numbered' | 'format' | 'out' | 'open', string>>;
  readonly check: Readonly<Record<'does' | 'files' | 'year' | 'strict' | 'fix' | 'templates', string>>;
  readonly number: Readonly<
    Record<'does' | 'files' | 'year' | 'sayi' | 'dryRun' | 'allOrNothing' | 'push' | 'rebase', string>
  >;
  readonly reserve: Readonly<Record<'does' | 'series' | 'number' | 'reason', string>>;
  readonly void: Readonly<Record<'does' | 'number' | 'reason' | 'only', string>>;
  readonly amend: Readonly<Record<'does' | 'file' | 'reason', string>>;
  readonly audit: Readonly<Record<'does' | 'year', string>>;
  readonly list: Readonly<Record<'does' | 'words' | 'year' | 'series' | 'state' | 'addressee', string>>;
  readonly show: Readonly<Record<'does' | 'number', string>>;
  readonly explain: Readonly<Record<'does' | 'code', string>>;
  readonly init: Readonly<
    Record<
      'does' | 'folder' | 'name' | 'address' | 'phone' | 'email' | 'web' | 'signer' | 'documentNumber' | 'ci' | 'yes',
      string
    >
  >;
  readonly new: Readonly<
    Record<
      | 'does'
      | 'to'
      | 'subject'
      | 'reference'
      | 'signers'
      | 'urgency'
      | 'date'
      | 'bodyFile'
      | 'like'
      | 'number'
      | 'render'
      | 'open',
      string
    >
  >;
  readonly completion: Readonly<Record<'does' | 'shell', string>>;
  readonly schema: Readonly<Record<'does' | 'of' | 'write', string>>;
}
