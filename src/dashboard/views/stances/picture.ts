import { colourReader, type Mark, type Picture, widthOf } from '../../take-away/picture.js';
import { signed } from '../../words/numbers.js';
import type { Stances } from './find-stances.js';
import { type Position, stepOf } from './matrix.js';

const cell = { width: 46, height: 30 };

/** The matrix as a picture: numbers in coloured cells, blank where no claim says. */
export function stancePicture({ actors, issues, positions }: Stances): Picture {
  const { named, stop } = colourReader();
  const ink = named('ink');
  const left = 16 + Math.max(...actors.map(({ name }) => widthOf(name, 13)));
  const top = 16 + Math.max(...issues.map(({ name }) => widthOf(name, 12)));
  const columns = new Map(issues.map(({ slug }, index) => [slug, index]));
  const rows = new Map(actors.map(({ slug }, index) => [slug, index]));
  const width = Math.max(left + issues.length * cell.width + 4, 640);
  const y = (row: number): number => top + row * cell.height;
  const x = (column: number): number => left + column * cell.width;
  const heads = [
    ...issues.map(
      ({ name }, index): Mark => ({ shape: 'text', text: name, at: [x(index) + cell.width / 2 + 4, top - 8], size: 12, colour: ink, isUpright: true }),
    ),
    ...actors.map(({ name }, index): Mark => ({ shape: 'text', text: name, at: [4, y(index) + 20], size: 13, colour: ink })),
    ...actors.map((_, index): Mark => ({ shape: 'line', from: [0, y(index)], to: [width, y(index)], width: 1, colour: named('line') })),
  ];
  const cells = positions.flatMap((position) => {
    const [column, row] = [columns.get(position.issue.slug), rows.get(position.actor.slug)];
    return column === undefined || row === undefined ? [] : cellMarks(position, x(column), y(row));
  });
  const height = y(actors.length) + 34;
  const key = 'From −3, opposes, to +3, supports; 0 is neutral. ±: claims say both. Blank: no claim says.';
  stop();
  return { width, height, marks: [...heads, ...cells, { shape: 'text', text: key, at: [4, height - 10], size: 12, colour: ink }] };
}

/** A cell as the style sheet of the view colours it. */
function cellMarks({ stance, contested }: Position, x: number, y: number): readonly Mark[] {
  const probe = document.createElement('span');
  const step = stepOf(stance);
  probe.className = step === 0 ? 'step-0' : `step-${step < 0 ? 'against' : 'for'}-${Math.abs(step)}`;
  document.body.append(probe);
  const { backgroundColor, color } = getComputedStyle(probe);
  probe.remove();
  return [
    { shape: 'box', at: [x + 1, y + 1], width: cell.width - 2, height: cell.height - 2, colour: backgroundColor },
    {
      shape: 'text',
      text: `${signed(stance)}${contested ? ' ±' : ''}`,
      at: [x + cell.width / 2, y + 20],
      size: 13,
      colour: color,
      isBold: true,
      anchor: 'middle',
    },
  ];
}
