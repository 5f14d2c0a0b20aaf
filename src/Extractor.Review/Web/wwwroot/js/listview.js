// The queue as a list.
import { current, write } from './address.js';
import { get } from './api.js';
import { statusLabel } from './claimpanel.js';
import { button, count, el, percent } from './dom.js';
import { filterBar, focusFilter } from './filters.js';

const part = 100;

export class ListView {
  #app;
  #rows;
  #total;
  #more;
  #next = null;

  constructor(app) {
    this.#app = app;
  }

  async open({ queue }) {
    this.#rows = el('tbody');
    this.#total = el('p', { class: 'progress', role: 'status' });
    this.#more = el('p', { class: 'more' });
    document.getElementById('main').replaceChildren(el('div', { class: 'page' },
      el('h1', { class: 'visually-hidden', text: 'Claims' }),
      el('div', { class: 'bar' }, filterBar(queue, this.#app.session, '/list'), this.#total),
      el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Claims' },
        el('table', { class: 'list' }, el('thead', {}, el('tr', {}, ['Number', 'Kind', 'Item', 'Place', 'Time', 'Source', 'Confidence', 'Status', 'Article'].map(h => el('th', { scope: 'col', text: h })))), this.#rows)),
      this.#more));
    await this.#fetch(queue);
  }

  async close() {}

  act(action) {
    if (action === 'filter') {
      focusFilter();
    } else if (action === 'next' || action === 'previous') {
      this.#move(action === 'next' ? 1 : -1);
    }
  }

  #move(step) {
    const links = [...this.#rows.querySelectorAll('a')];
    const place = links.indexOf(document.activeElement);
    links[Math.min(links.length - 1, Math.max(0, place + step))]?.focus();
  }

  async #fetch(queue) {
    const parameters = new URLSearchParams(queue);
    parameters.set('count', part);
    if (this.#next) {
      parameters.set('after', this.#next);
    }
    const page = await get(`/claims?${parameters}`);
    this.#next = page.next;
    this.#rows.append(...page.items.map(item => this.#row(item)));
    this.#total.textContent = `${count(page.total)} claims`;
    this.#more.replaceChildren(page.next ? button('Show more', null, () => this.#fetch(queue)) : page.total === 0 ? 'No claim passes these filters.' : '');
  }

  #row(item) {
    const cell = (label, ...content) => el('td', { data: { label } }, el('span', {}, ...content));
    return el('tr', {},
      cell('Number', el('a', { href: write('/review', current().queue, item.claim_id), data: { view: 'review' }, text: item.number }), item.unit ? ` ${item.unit}` : null),
      cell('Kind', item.kind), cell('Item', item.item ?? '–'), cell('Place', item.place ?? '–'), cell('Time', item.time ?? '–'), cell('Source', item.source ?? '–'),
      cell('Confidence', percent(item.confidence)),
      cell('Status', statusLabel(item.status), item.reviewer ? ` ${item.reviewer}` : null, item.leased_to ? ` (with ${item.leased_to})` : null),
      cell('Article', el('a', { href: write(`/article/${item.article_id}`, current().queue, null), data: { view: 'article' }, text: item.title ?? 'Untitled' }), item.published ? [' ', el('span', { class: 'date', text: item.published })] : null));
  }
}
