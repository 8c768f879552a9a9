// The works of others in the package as a CycloneDX document: the package has no dependencies that a scanner could find.

/** CycloneDX 1.6, JSON. No serial number and no time: the same program gives the same bytes. */
export function printSbom({ name, version, description, license }, works) {
  const own = { type: 'application', 'bom-ref': purl(name, version), name, version, description };
  const components = works.map(component);
  const document = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { ...own, licenses: [{ license: { id: license } }], purl: own['bom-ref'] } },
    components,
    dependencies: [
      { ref: own['bom-ref'], dependsOn: components.map((each) => each['bom-ref']) },
      ...components.map((each) => ({ ref: each['bom-ref'], dependsOn: [] })),
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function component({ name, version, licence, kind, integrity }) {
  const licenses = [{ license: licence.endsWith('+') ? { name: licence } : { id: licence } }];
  if (kind !== 'npm') return { type: 'data', 'bom-ref': `${kind}:${name}@${version}`, name, version, licenses };
  const [group, own] = name.startsWith('@') ? name.split('/') : [null, name];
  const [algorithm, digest] = integrity?.split('-') ?? [];
  return {
    type: 'library',
    'bom-ref': purl(name, version),
    ...(group === null ? {} : { group }),
    name: own,
    version,
    ...(algorithm === 'sha512'
      ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] }
      : {}),
    licenses,
    purl: purl(name, version),
  };
}

function purl(name, version) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
