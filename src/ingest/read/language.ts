import { franc } from 'franc-min';
import { invalidInput } from '../../domain/errors.js';

/** Characters that the language of a text can be told from; of shorter ones only the script is looked at. */
const tellingLength = 300;

/**
 * `eng`, or `undefined` where the text is too short to tell. Throws `INVALID_INPUT` for another language: the rules that
 * find names and statements are those of English.
 */
export function languageOf(text: string): string | undefined {
  const letters = text.slice(0, 20_000);
  if (letters.length < tellingLength) {
    const [all, latin] = [letters.match(/\p{L}/gu)?.length ?? 0, letters.match(/\p{Script=Latin}/gu)?.length ?? 0];
    if (latin < all / 2) throw notEnglish('another script than English');
    return undefined;
  }
  const language = franc(letters);
  if (language !== 'eng' && language !== 'und') throw notEnglish(nameOf(language));
  return language === 'und' ? undefined : language;
}

const notEnglish = (language: string) =>
  invalidInput(
    `the article seems to be in ${language}: articles are read in English alone; give an English translation, or record its claims with "entente add"`,
  );

const nameOf = (code: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
