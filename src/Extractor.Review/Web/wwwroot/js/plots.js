// Drawings of the statistics page.
import { count, percent, svg } from './dom.js';

const width = 640;
const height = 220;
const left = 44;
const bottom = 28;
const top = 26;
const verdicts = ['accepted', 'corrected', 'rejected'];

/** Decisions by day, stacked by verdict. */
export function dayPlot(days) {
  const shown = days.slice(-60);
  const most = Math.max(1, ...shown.map(d => d.accepted + d.corrected + d.rejected));
  const step = (width - left) / shown.length;
  const scale = n => n / most * (height - bottom - top);
  const bars = shown.flatMap((day, i) => stack(day, left + i * step, Math.min(step - 2, 48), scale));
  const labels = shown.filter((_, i) => i % Math.ceil(shown.length / 8) === 0)
    .map(day => write(left + shown.indexOf(day) * step, height - 8, day.day.slice(5), 'start'));
  return figure('Decisions by day', [
    line(left, height - bottom, width, height - bottom), write(left - 6, height - bottom, '0', 'end'), write(left - 6, top + 8, count(most), 'end'),
    ...bars, ...labels, ...legend(),
  ]);
}

function stack(day, x, breadth, scale) {
  let y = height - bottom;
  return verdicts.map(verdict => {
    const tall = scale(day[verdict]);
    y -= tall;
    return svg('rect', { class: `bar-${verdict}`, x, y, width: Math.max(1, breadth), height: tall }, svg('title', {}, `${day.day}: ${count(day[verdict])} ${verdict}`));
  });
}

const legend = () => verdicts.flatMap((verdict, i) => [
  svg('rect', { class: `bar-${verdict}`, x: width - 290 + i * 98, y: 5, width: 10, height: 10 }), write(width - 275 + i * 98, 14, verdict, 'start'),
]);

/** Confidence against the share that was accepted; on the diagonal the confidence says the truth. */
export function reliabilityPlot(tenths) {
  const side = 260;
  const foot = bottom + 16;
  const x = p => left + p * (side - left - 10);
  const y = p => side - foot - p * (side - foot - top);
  const most = Math.max(...tenths.map(t => t.claims));
  const points = tenths.map(t => svg('circle', { class: 'point', cx: x(t.mean_confidence), cy: y(t.accepted), r: 3 + 6 * Math.sqrt(t.claims / most) },
    svg('title', {}, `${count(t.claims)} claims of confidence ${percent(t.mean_confidence)}: ${percent(t.accepted)} accepted`)));
  const ticks = [0, 0.5, 1].flatMap(p => [write(x(p), side - foot + 16, percent(p), p === 1 ? 'end' : 'middle'), write(left - 6, y(p) + 4, percent(p), 'end')]);
  return figure('Share accepted by confidence', [
    line(x(0), y(0), x(1), y(0)), line(x(0), y(0), x(0), y(1)), svg('line', { class: 'diagonal', x1: x(0), y1: y(0), x2: x(1), y2: y(1) }),
    svg('polyline', { class: 'curve', points: tenths.map(t => `${x(t.mean_confidence)},${y(t.accepted)}`).join(' ') }), ...points, ...ticks,
    write(left - 38, 16, 'accepted', 'start'), write(x(0.5), side - 8, 'confidence', 'middle'),
  ], side, side);
}

const figure = (label, parts, w = width, h = height) => svg('svg', { class: 'plot', viewBox: `0 0 ${w} ${h}`, role: 'img', 'aria-label': label }, ...parts);

const line = (x1, y1, x2, y2) => svg('line', { class: 'axis', x1, y1, x2, y2 });

const write = (x, y, text, anchor) => svg('text', { x, y, 'text-anchor': anchor }, text);
