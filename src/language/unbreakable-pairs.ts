/** Words that must not be parted by a line end (domain.md, "Do not break inside"). */

const MONTH = /^(Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık)(?!\p{L})/u;
const UNIT = /^(TL|₺|\$|€|kuruş|kg|gr?|mg|t|km|m|cm|mm|m²|m³|lt?|kWh|puan|gün|ay|yıl|saat|adet|sayfa)(?![\p{L}\d])/u;
const NUMBER = /^\d[\d.,]*$/;

/** Shortened before a name or a number, with a full stop. */
const TITLES = new Set(
  'Av Dr Prof Doç Öğr Yrd Uzm Sn Bn Mim Müh Ecz Dt Alb Gen Mah Cad Cd Sok Sk Blv Apt Md Bkz bkz s sf c vb M.Ö M.S'.split(
    ' ',
  ),
);

/** Before what they number, with a full stop, a colon or neither. */
const LABELS = new Set(
  'No no Nu № Tel Kat Daire D K P.K Ek İlgi ilgi Sayın Madde Tablo Çizelge Şekil Bölüm EK İLGİ'.split(' '),
);

/** Whether a line end between two neighbouring words would part what belongs together; punctuation counts to the words. */
export function belongTogether(left: string, right: string): boolean {
  if (left === '/' || right === '/') return true;
  if (left === '%' || left === '§') return /^\d/.test(right);
  if (isDigit(right) && isTelephone(left, right)) return true;
  const word = /^["“(]/.test(left) ? left.replace(/^["“(]+/, '') : left;
  if (NUMBER.test(word)) return isCounted(word, right);
  const sign = word.at(-1);
  const bare = sign === '.' || sign === ':' ? word.slice(0, -1) : word;
  if (sign === '.' && TITLES.has(bare)) return /^[\p{Lu}\d]/u.test(right);
  if (!LABELS.has(bare)) return false;
  // “Sayın Ayşe”, where the others go with a number or a letter in brackets: “İlgi (a)”.
  return /^\d|^\([a-zçğıöşü]\)/.test(right) || (left === 'Sayın' && /^\p{Lu}|^[a-zçğıöşü]\)/u.test(right));
}

/** Whether a word is the first group of an IBAN, or one of four digits behind such: “TR33 0006 1005 1978 6457 8413 26”. */
export function isIbanGroup(word: string, isBehindOne: boolean): boolean {
  return isBehindOne ? /^\d{4}$/.test(word) : word.startsWith('TR') && /^TR\d\d$/.test(word);
}

function isDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** “(0 232) 000 00 00”, “0 232 000 00 00”: the groups of a telephone number. */
function isTelephone(left: string, right: string): boolean {
  if (/^[([]?0$/.test(left)) return /^\d{3}\)?$/.test(right);
  if (/^\(?0?\d{3}\)?$/.test(left) && /^\d{3}$/.test(right)) return true;
  return /^\d{2,3}$/.test(left) && /^\d{2}[.,;:)]*$/.test(right);
}

/** “21 Ocak”, “15 TL”, “5. madde”: an ordinal and what it counts. */
function isCounted(number: string, right: string): boolean {
  if (MONTH.test(right) || UNIT.test(right) || right.startsWith('%')) return true;
  return number.endsWith('.') && /^\p{Ll}/u.test(right);
}
