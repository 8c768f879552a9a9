/** What commands say in Turkish besides findings. */

import type { UiWords } from '../screen-words.js';

export const ui: UiWords = {
  seconds: (seconds) => `${seconds.toFixed(1).replace('.', ',')} s`,
  activities: { reading: 'Okunuyor', setting: 'Diziliyor', writing: 'Yazılıyor' },
  underWay: (activity, done, total, perSecond, left) =>
    `${activity}: ${done}/${total} · saniyede ${perSecond} · ${left} s kaldı`,
  rendered: (letters, failed, unchanged) => {
    const made = `${letters} genelge hazırlandı${unchanged === 0 ? '' : ` (${unchanged} tanesi değişmemişti)`}`;
    return failed === 0 ? `${made}.` : `${made}, ${failed} genelge hatalar yüzünden hazırlanmadı.`;
  },
  verdicts: {
    same: 'aynı',
    'lines-moved': 'satırları kaymış',
    'words-changed': 'sözleri değişmiş',
    'not-recorded': 'deftere yazılmamış',
    failed: 'hazırlanamıyor',
  },
  verified: (letters, same) =>
    `${letters} yazı karşılaştırıldı, ${letters === same ? 'hepsi' : `${same} tanesi`} aynı.`,
  recorded: (letters) => `${letters} yazının özetleri deftere yazıldı.`,
  watching: 'Dosyalar izleniyor; bitirmek için Ctrl-C.',
  stoppedAtError: (untried) => `İlk hatada duruldu; ${untried} genelgeye bakılmadı.`,
  sweptOutput: (file) => `Artık karşılığı olmayan çıktı silindi: ${file}`,
  afterNew: (file) => `Sırada: genelge onizle ${file} (yazdıkça sayfayı gösterir), sonra genelge denetle.`,
  nothingToRender: 'Hazırlanacak genelge yok.',
  begunLike: ({ file, carried, left }) =>
    `${file} dosyasından alındı: ${carried.join(', ')}.${left.length > 0 ? ` Alınmadı: ${left.join(', ')}.` : ''} Metindeki eski tarih ve sayılara bakın.`,
  begun: (folder, draft) =>
    `${folder} hazır. Sırada: genelge.yaml dosyasına bakın, ${draft} taslağını yazın, “genelge denetle”, “genelge numarala”, “genelge bas”.`,
  labels: {
    why: 'Neden',
    basis: 'Dayanak',
    wrong: 'Yanlış',
    right: 'Doğru',
    off: 'Kapatmak için genelge.yaml dosyasına (kapali yerine ipucu, uyari, hata da olur)',
    ignore: 'Tek bir değer için, satırının sonuna ya da üstüne',
  },
  mended: (files) => (files === 0 ? 'Düzeltilecek bir şey yok.' : `${files} dosya düzeltildi.`),
  checked: (files, errors, warnings) =>
    errors + warnings === 0
      ? `${files} genelge denetlendi, hata yok.`
      : `${files} genelge denetlendi: ${errors} hata, ${warnings} uyarı.`,
  numbered: (letters, failed) =>
    failed === 0
      ? `${letters} genelge numaralandı.`
      : `${letters} genelge numaralandı, ${failed} genelge hatalar yüzünden numara almadı.`,
  afterNumbering: 'Sırada: “genelge bas”; çalışma alanı git ile paylaşılıyorsa kaydedip (commit) gönderin (push).',
  afterVoiding: (file) => `PDF’i hâlâ duruyor: ${file}`,
  wouldNumber: (letters, failed) =>
    failed === 0
      ? `Deneme: ${letters} genelge bu numaraları alırdı. Hiçbir şey değişmedi.`
      : `Deneme: ${letters} genelge bu numaraları alırdı, ${failed} genelge hatalar yüzünden almazdı. Hiçbir şey değişmedi.`,
  adopted: 'deftere işlendi',
  completed: 'yarım kalmıştı, tamamlandı',
  nothingToNumber: 'Numara bekleyen genelge yok.',
  allOrNothing: (failed) => `${failed} genelgede hata var: hiçbirine numara verilmedi.`,
  waiting: (pid, host) => `Başka bir işlem numara veriyor (${host}, işlem ${pid}); bekleniyor…`,
  commitMessage: (letters) => `${letters} genelge numaralandı`,
  faster: (attempt) => `Bu arada başkası numara verdi; yeniden deneniyor (${attempt}).`,
  moved: (from, to, file) => `${from} → ${to}  ${file}`,
  noLock: 'Kilit yok.',
  lockOf: (pid, host, since) =>
    `Kilit ${host} bilgisayarında ${pid} numaralı işlemin, ${since} zamanından kalma; çalışıp çalışmadığı buradan bilinemez.`,
  breakLock: 'O işlemin artık çalışmadığından emin misiniz? Kilit kaldırılsın mı?',
  lockBroken: 'Kilit kaldırıldı.',
  rebased: (moved) =>
    moved === 0
      ? 'Çakışma giderildi; hiçbir numara değişmedi. git merge ya da git rebase işlemini sürdürün.'
      : `Çakışma giderildi; ${moved} belgenin numarası değişti. git merge ya da git rebase işlemini sürdürün.`,
  reserved: (numbers) => `${numbers} ayrıldı.`,
  voided: (numbers) => `${numbers} iptal edildi.`,
  amended: (numbers) => `${numbers}: değişiklik kaydedildi.`,
  changedSince: (numbers) => `${numbers}: son kayıttan bu yana değişen (− eskisi, + yenisi):`,
  nothingToAmend: (numbers) => `${numbers}: numaralandığından beri değişmemiş, kaydedilecek bir şey yok.`,
  state: {
    draft: 'taslak',
    issued: 'numaralı',
    amended: 'değişik',
    reserved: 'ayrılmış',
    imported: 'aktarılmış',
    void: 'İPTAL',
    changed: 'kaydedilmemiş değişiklik',
    unregistered: 'defterde yok',
  },
  columns: { numbers: 'Numara', date: 'Tarih', addressee: 'Muhatap', subject: 'Konu', state: 'Durum', file: 'Dosya' },
  imported: (letters) =>
    `${letters} belge aktarıldı. Sırada: dosyalarına bakın, “genelge denetle”, “genelge numarala”.`,
  wouldImport: (letters) => `Deneme: ${letters} belge aktarılırdı. Hiçbir şey değişmedi.`,
  entered: (numbers) => `Eski defterden ${numbers} numara işlendi.`,
  wouldEnter: (numbers) => `Deneme: ${numbers} numara işlenirdi. Hiçbir şey değişmedi.`,
  registerWritten: (rows) => `Defter yazıldı: ${rows} kayıt.`,
  listed: (shown, all) =>
    shown === all
      ? `${all} belge.`
      : shown === 0
        ? `${all} belgeden hiçbiri uymuyor.`
        : `${all} belgeden ${shown} tanesi.`,
  open: (from, to) => (from === to ? `${from} boş` : `${from}–${to} boş`),
  audited: (numbers, documents, errors) =>
    errors === 0
      ? `Defter sağlam: ${documents} belge, ${numbers} numara.`
      : `Defterde ${errors} hata var (${documents} belge, ${numbers} numara).`,
  spanOf: (given, imported, others) =>
    [
      `${given} genelge`,
      ...(imported ? [`${imported} aktarılmış`] : []),
      ...(others ? [`${others} açıklamalı`] : []),
    ].join(', '),
  fields: {
    numbers: 'Numara',
    state: 'Durum',
    date: 'Tarih',
    addressee: 'Muhatap',
    subject: 'Konu',
    file: 'Dosya',
    letter: 'Mühür',
    profile: 'Şablon mührü',
    history: 'Geçmiş',
    sent: 'Gönderilen',
    refersTo: 'İlgi tuttuğu',
    referredBy: 'İlgi tutan',
  },
  editing: (file, editor) => `${file} açılıyor: ${editor}`,
  status: {
    next: 'Sıradaki numaralar',
    byHand: 'elle verilir',
    draftsOf: 'Taslaklar',
    noDrafts: 'Bekleyen taslak yok.',
    drafts: { ready: 'numaraya hazır', held: 'bekletiliyor', faulty: 'hatalı' },
    more: (count) => `ve ${count} tane daha`,
    incomplete: 'Numarası dosyasına yazılmamış',
    pushes: 'Yarım kalmış bir yayımlama (git push) var.',
    unpublished: (count) => `Yayımlanmamış defter satırı: ${count}`,
    unrendered: 'PDF’i out/ klasöründe olmayan',
    unsent: 'E-postayla gönderimi bitmemiş',
    sound: 'Defter sağlam.',
    unsound: 'Defterde hata var.',
    hint: {
      check: 'Hatalar için: genelge denetle',
      number: 'Numara vermek için: genelge numarala',
      render: 'PDF’ler için: genelge bas --numarali',
      publish: 'Numaraları paylaşmak için: git commit, git push',
      send: 'Gönderimi sürdürmek için: genelge gonder',
      audit: 'Defterdeki hatalar için: genelge sagla',
    },
  },
  events: {
    assigned: 'numaralandı',
    adopted: 'deftere işlendi',
    renumbered: 'numarası değişti',
    amended: 'değişiklik kaydedildi',
    reserved: 'ayrıldı',
    imported: 'eski defterden aktarıldı',
    voided: 'iptal edildi',
    recorded: 'özetleri deftere yazıldı',
  },
};
