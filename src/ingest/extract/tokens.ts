import model from 'wink-eng-lite-web-model';
import createNlp, { type ItsHelpers, type PartOfSpeech } from 'wink-nlp';
import type { Span } from '../../domain/quote.js';

/** A word or mark of a text, as what it stands in its sentence, with its dictionary form in lower case. */
export interface Token extends Span {
  readonly text: string;
  readonly tag: PartOfSpeech;
  readonly lemma: string;
}

type Nlp = ReturnType<typeof createNlp>;

// Loading the model takes a quarter of a second: whoever reads no article does not wait for it.
let loaded: Nlp | undefined;
const nlp = (): Nlp => {
  loaded ??= createNlp(model, ['pos']);
  return loaded;
};

/** The tokens of a sentence, in order. Their texts are slices of the article's, white space alone is left out. */
export function tokensOf(text: string, sentence: Span): readonly Token[] {
  const { its, readDoc } = nlp();
  const tokens = readDoc(text.slice(sentence.start, sentence.end)).tokens();
  const values = tokens.out() as readonly string[];
  const tags = tokens.out(its.pos as ItsHelpers['pos']) as readonly PartOfSpeech[];
  const lemmas = tokens.out(its.lemma as ItsHelpers['value']) as readonly string[];
  let from = sentence.start;
  return values.flatMap((value, index) => {
    const start = text.indexOf(value, from);
    if (start < 0 || start + value.length > sentence.end) return [];
    from = start + value.length;
    return [{ start, end: from, text: value, tag: tags[index] ?? 'X', lemma: (lemmas[index] ?? value).toLowerCase() }];
  });
}
