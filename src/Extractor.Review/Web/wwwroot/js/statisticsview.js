// How the work stands: counts, decisions by day, reliability, reviewers, places, corrected slots.
import { get } from './api.js';
import { count, el, moment, percent } from './dom.js';
import { dayPlot, reliabilityPlot } from './plots.js';
import { slotOf } from './slots.js';

const statuses = ['open', 'accepted', 'corrected', 'rejected', 'disputed', 'withdrawn'];

export class StatisticsView {
  async open() {
    const statistics = await get('/statistics');
    document.getElementById('main').replaceChildren(el('div', { class: 'page statistics' },
      el('h1', { text: 'Statistics' }),
      tiles(statistics),
      section('Decisions by day', statistics.days.length > 0 ? scrolled('Drawing of the decisions by day', dayPlot(statistics.days)) : nothing(), dayTable(statistics.days)),
      section('Confidence and acceptance', statistics.reliability.length > 0 ? reliabilityPlot(statistics.reliability) : nothing(), reliabilityTable(statistics.reliability)),
      section('Reviewers', reviewers(statistics.reviewers)),
      section('Corrected slots', bars(Object.entries(statistics.slot_corrections).map(([s, n]) => [slotOf(s)?.label ?? s, n]))),
      section('Places', places(statistics.places))));
  }

  async close() {}

  act() {}
}

const section = (title, ...content) => el('section', { 'aria-label': title }, el('h2', { text: title }), content);

const scrolled = (label, content) => el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': label }, content);

const nothing = () => el('p', { class: 'hint', text: 'Nothing is decided yet.' });

function tiles({ by_status: byStatus, agreement, agreement_claims: claims }) {
  const number = status => byStatus[status] ?? 0;
  return el('dl', { class: 'tiles' },
    statuses.filter(s => number(s) > 0 || s === 'open').map(s => el('div', { class: `tile s-${s}` }, el('dt', { text: s }), el('dd', { text: count(number(s)) }))),
    el('div', { class: 'tile' }, el('dt', { text: 'agreement (alpha)' }), el('dd', {}, agreement === null ? '–' : agreement.toFixed(2),
      el('span', { class: 'hint', text: `${count(claims)} claims decided by two` }))));
}

function table(heads, rows, caption) {
  return scrolled(`Table of ${caption[0].toLowerCase()}${caption.slice(1)}`,
    el('table', {}, el('caption', { class: 'visually-hidden', text: caption }), el('thead', {}, el('tr', {}, heads.map(h => el('th', { scope: 'col', text: h })))),
      el('tbody', {}, rows.map(row => el('tr', {}, row.map((cell, i) => el(i === 0 ? 'th' : 'td', i === 0 ? { scope: 'row', text: cell } : { text: cell })))))));
}

// The numbers behind a drawing, for those who cannot see it or want to copy them.
const behind = content => el('details', {}, el('summary', { text: 'As a table' }), content);

const dayTable = days => days.length === 0 ? null
  : behind(table(['Day', 'Accepted', 'Corrected', 'Rejected'], days.map(d => [d.day, count(d.accepted), count(d.corrected), count(d.rejected)]), 'Decisions by day'));

const reliabilityTable = tenths => tenths.length === 0 ? null
  : behind(table(['Confidence', 'Claims', 'Mean confidence', 'Accepted'], tenths.map(t => [`${t.tenth * 10}–${t.tenth * 10 + 10} %`, count(t.claims), percent(t.mean_confidence), percent(t.accepted)]), 'Reliability'));

function reviewers(all) {
  return all.length === 0 ? nothing() : table(['Reviewer', 'Accepted', 'Corrected', 'Rejected', 'Taken back', 'Median time', 'Last decision'],
    all.map(r => [r.reviewer, count(r.accepted), count(r.corrected), count(r.rejected), count(r.undone), r.median_seconds === null ? '–' : `${r.median_seconds.toFixed(1)} s`, moment(r.last)]), 'Reviewers');
}

function places(all) {
  return all.length === 0 ? el('p', { class: 'hint', text: 'No claim has a place.' }) : table(['Place', 'Country', 'Claims', 'Decided', 'Share decided'],
    all.slice(0, 50).map(p => [p.name, p.country ?? '–', count(p.claims), count(p.decided), percent(p.claims === 0 ? 0 : p.decided / p.claims)]), 'Places');
}

function bars(entries) {
  if (entries.length === 0) {
    return el('p', { class: 'hint', text: 'No slot was corrected yet.' });
  }
  const most = Math.max(...entries.map(([, n]) => n));
  return el('ul', { class: 'bars' }, entries.sort((a, b) => b[1] - a[1]).map(([label, n]) => el('li', {}, el('span', { text: label }), el('meter', { min: 0, max: most, value: n, 'aria-label': label }), el('span', { text: count(n) }))));
}
