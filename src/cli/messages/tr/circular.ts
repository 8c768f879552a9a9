/** Turkish words for what is wrong with what genelge.yaml or a circular says. */

import type { CircularFinding } from '../../../circular/findings.js';
import type { MessagesFor } from '../catalogue.js';
import { meant } from './phrases.js';

const KINDS = { text: 'metin', list: 'liste', mapping: 'anahtarlı bölüm' } as const;

export const circular: MessagesFor<CircularFinding> = {
  'circular/unknown-key': ({ key, nearest }) => ({ says: `“${key}” diye bir anahtar yok.`, mend: meant(nearest) }),
  'circular/missing-key': ({ key }) => ({ says: `“${key}” yazılmamış.`, mend: `${key}: … satırını ekleyin.` }),
  'circular/wrong-kind': ({ expected, given }) => ({
    says: `Burada ${KINDS[expected]} olmalı, ${KINDS[given]} var.`,
    mend:
      expected === 'text' && given === 'mapping' ? 'Metinde iki nokta varsa metnin tamamını tırnak içine alın.' : null,
  }),
  'circular/unknown-value': ({ value, allowed, nearest }) => ({
    says: `“${value}” burada olamaz.`,
    mend: meant(nearest) ?? `Olabilecekler: ${allowed.join(', ')}`,
  }),
  'circular/no-such-date': ({ text }) => ({
    says: `“${text}” takvimde yok.`,
    mend: 'Tarihi gg.aa.yyyy veya yyyy-aa-gg biçiminde yazın.',
  }),
  'circular/not-a-number': ({ text }) => ({
    says: `“${text}” bir numara değil.`,
    mend: 'Numara 140 gibi, başka yılınsa 2018/4128 gibi yazılır.',
  }),
  'circular/too-long': ({ most }) => ({ says: `Metin çok uzun (en çok ${most} karakter).`, mend: 'Kısaltın.' }),
  'circular/too-many': ({ most, given }) => ({ says: `En çok ${most} tane olabilir, ${given} tane var.`, mend: null }),
  'circular/bad-key': ({ key }) => ({
    says: `“${key}” bir dizi adı olamaz.`,
    mend: 'Dizi adları a-z, 0-9 ve - ile yazılır; “yok” dizisizlik demektir.',
  }),
  'circular/unknown-time-zone': ({ zone }) => ({
    says: `“${zone}” diye bir saat dilimi yok.`,
    mend: 'Örnek: Europe/Istanbul',
  }),
  'circular/unsupported-version': ({ version }) => ({
    says: `Bu program ${version}. sürüm dosyaları bilmiyor.`,
    mend: 'surum: 1 yazın ya da programı yenileyin.',
  }),
  'circular/bad-path': ({ path }) => ({
    says: `“${path}” çalışma alanında bir dosya adı değil.`,
    mend: 'Çalışma alanına göre yazın: logo.svg',
  }),
  'circular/bad-placeholder': ({ placeholder, nearest }) => ({
    says: `Biçimde “${placeholder}” anlaşılmadı.`,
    mend: meant(nearest) ?? 'Yer tutucular {no} {no:3} {yil} {yy} gibi, süslü ayraç içinde yazılır.',
  }),
  'circular/repeated-placeholder': ({ placeholder }) => ({
    says: `{${placeholder}} biçimde iki kez var.`,
    mend: 'Birini silin.',
  }),
  'circular/no-number-placeholder': ({ format }) => ({
    says: `“${format}” biçiminde numaranın yeri yok.`,
    mend: '{no} ekleyin.',
  }),
  'circular/unknown-signer': ({ key, nearest }) => ({
    says: `“${key}” adlı bir imzacı yok.`,
    mend: meant(nearest) ?? 'genelge.yaml dosyasında imzacilar: altına ekleyin.',
  }),
  'circular/unknown-group': ({ key, nearest }) => ({
    says: `“${key}” adlı bir muhatap kümesi yok.`,
    mend:
      meant(nearest) ?? 'genelge.yaml dosyasında muhataplar: altına ekleyin; serbest metinse büyük harfle başlatın.',
  }),
  'circular/unknown-series': ({ key, nearest }) => ({
    says: `“${key}” adlı bir dizi yok.`,
    mend: meant(nearest) ?? 'genelge.yaml dosyasında diziler: altına ekleyin.',
  }),
  'circular/series-undecided': ({ series }) => ({
    says: `Genelgenin hangi diziden numara alacağı belli değil: ${series.join(', ')}.`,
    mend: `dizi: ${series[0]} gibi bir satır ekleyin (numara almayacaksa dizi: yok).`,
  }),
  'circular/series-not-used': ({ key }) => ({
    says: `Bu genelge “${key}” dizisinden numara almıyor.`,
    mend: `Numarayı silin ya da dizi: ${key} yazın.`,
  }),
  'circular/number-missing': ({ key }) => ({
    says: `“${key}” numarası yok, öbür numara var.`,
    mend: 'Eksik numarayı yazın ya da taslak kalacaksa ötekini silin.',
  }),
  'circular/number-without-date': () => ({ says: 'Numara var, tarih yok.', mend: 'tarih: satırını ekleyin.' }),
  'circular/folder-year-differs': ({ folder, year }) => ({
    says: `Genelge ${year} tarihli, ${folder} klasöründe.`,
    mend: `Dosyayı ${year} klasörüne taşıyın ya da tarihi düzeltin.`,
  }),
  'circular/number-year-differs': ({ number, year }) => ({
    says: `${number} numarasının yılı, ${year} olan tarihinkinden başka.`,
    mend: 'Yanlışsa düzeltin; geç gelen evraksa böyle kalabilir.',
  }),
};
