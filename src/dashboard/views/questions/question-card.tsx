import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface QuestionCardProps {
  readonly number: number;
  readonly question: string;
  readonly children: ComponentChildren;
  readonly wide?: boolean;
}

/** One question, and below it its answer. */
export function QuestionCard({ number, question, children, wide = false }: QuestionCardProps) {
  const id = useId();
  return (
    <section class={`question ${wide ? 'question-wide' : ''}`} aria-labelledby={id}>
      <h2 id={id}>
        <span class="question-number" aria-hidden="true">
          {number}
        </span>
        {question}
      </h2>
      {children}
    </section>
  );
}
