/** Letters that Unicode does not take apart, and what they are typed as: Persian and Urdu forms, Azerbaijani vowels. */
const letters: Record<string, string> = {
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ے: 'ي', ک: 'ك', ة: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه', ء: '', ـ: '' },
  ...{ پ: 'ب', چ: 'تش', ژ: 'ج', ڤ: 'ف', گ: 'غ' },
  ...{ ə: 'e', ı: 'i', ø: 'o', ł: 'l', đ: 'd' },
  ...Object.fromEntries([...'٠١٢٣٤٥٦٧٨٩'].map((digit, value) => [digit, String(value)])),
  ...Object.fromEntries([...'۰۱۲۳۴۵۶۷۸۹'].map((digit, value) => [digit, String(value)])),
};
const letterPattern = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/**
 * One form of each letter, lower case, without marks; scripts stay what they are. Taking letters apart (NFKD) also parts
 * the hamza from its carrier and resolves ligatures; the alef that only carries a tanwin goes with it.
 *
 * @example fold('قُرى') // 'قري'
 * @example fold('Şişli') // 'sisli'
 */
export const fold = (word: string) =>
  word
    .toLowerCase()
    .replace(/ا\u064b|\u064bا/g, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(letterPattern, (letter) => letters[letter]!);
