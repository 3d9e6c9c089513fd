const CODES = [
  'afr amh ara aze bel ben bos bul cat ces dan deu ell eng est fas fil fin fra gle heb hin hrv hun hye ind isl ita jpn kan',
  'kat kaz khm kir kor lao lav lit ltz mkd mlt mon msa mya nep nld nor pol por pus ron rus sin slk slv spa sqi srp swa swe',
  'tam tel tgk tgl tha tuk tur ukr urd uzb vie zho',
].flatMap((line) => line.split(' '));

/** The languages that FollowTheMoney knows, which have three letters there, by what BCP 47 calls them. */
export const FTM_LANGUAGES: ReadonlyMap<string, string> = new Map(
  CODES.map((code) => [Intl.getCanonicalLocales(code)[0] ?? code, code]),
);
