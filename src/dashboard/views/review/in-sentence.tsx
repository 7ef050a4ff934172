import type { Item } from './items.js';

/** The sentence with the words that the item rests on marked. */
export function InSentence({ item: { quote, start, sentence, sentenceStart } }: { readonly item: Item }) {
  if (quote === null) return <p class="quiet">It rests on the article as a whole, and on no words of it.</p>;
  const [before, after] = around(quote, sentence ?? '', (start ?? 0) - (sentenceStart ?? 0));
  return (
    <blockquote>
      <span class="around">{before}</span>
      <mark>{quote}</mark>
      <span class="around">{after}</span>
    </blockquote>
  );
}

/** What stands before and after the words; nothing where they do not stand in the sentence. */
function around(quote: string, sentence: string, place: number): readonly [string, string] {
  return sentence.slice(place, place + quote.length) === quote ? [sentence.slice(0, place), sentence.slice(place + quote.length)] : ['', ''];
}
