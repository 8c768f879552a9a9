/** Words that must not be parted by a line end (domain.md, "Do not break inside"). */

const MONTH = /^(Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık)(?!\p{L})/u;
const UNIT = /^(TL|₺|\$|€|kuruş|kg|gr?|mg|t|km|m|cm|mm|m²|m³|lt?|kWh|puan|gün|ay|yıl|saat|adet|sayfa)(?![\p{L}\d])/u;
const TITLE =
  /^["“(]*(Av|Dr|Prof|Doç|Öğr|Yrd|Uzm|Sn|Bn|Mim|Müh|Ecz|Dt|Alb|Gen|Mah|Cad|Cd|Sok|Sk|Blv|Apt|Md|Bkz|bkz|s|sf|c|vb|M\.Ö|M\.S)\.$/u;
const LABEL =
  /^["“(]*(No|no|Nu|Tel|Kat|Daire|D|K|P\.K|Ek|İlgi|ilgi|Sayın|Madde|Tablo|Çizelge|Şekil|Bölüm|EK|İLGİ)[.:]?$/u;
const NUMBER = /^["“(]*\d[\d.,]*$/;

/** Whether a line end between two neighbouring words would part what belongs together; punctuation counts to the words. */
export function belongTogether(left: string, right: string): boolean {
  if (left === '/' || right === '/') return true;
  if (left === '%' || left === '§') return /^\d/.test(right);
  if (NUMBER.test(left)) {
    if (MONTH.test(right) || UNIT.test(right) || right.startsWith('%')) return true;
    // “5. madde”: an ordinal and what it counts.
    return left.endsWith('.') && /^\p{Ll}/u.test(right);
  }
  if (TITLE.test(left)) return /^[\p{Lu}\d]/u.test(right);
  return (
    LABEL.test(left) && /^(\d|\(?[a-zçğıöşü]\)|[\p{Lu}])/u.test(right) && (/^\d|^\(/.test(right) || left === 'Sayın')
  );
}
