/** What a link may lead to. */

/** http, https, mailto and tel, without spaces and controls; anything else could run or reach what it should not. */
export function isSafeAddress(href: string): boolean {
  return /^(https?:\/\/[^\s\u0000-\u001f<>"]+|mailto:[^\s\u0000-\u001f<>"]+@[^\s\u0000-\u001f<>"]+|tel:[+0-9() -]+)$/.test(
    href,
  );
}

/** A web address as people write it, `www.birlik.example`, is one of the web. */
export function withScheme(address: string): string {
  return /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#]\S*)?$/u.test(address) ? `http://${address}` : address;
}
