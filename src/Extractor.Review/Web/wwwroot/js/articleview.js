// A whole article with all its claims.
import { current, go, write } from './address.js';
import { get } from './api.js';
import { ArticleText } from './articletext.js';
import { statusLabel } from './claimpanel.js';
import { el, percent } from './dom.js';
import { display } from './slots.js';

export class ArticleView {
  #back = null;

  async open({ id, claim }) {
    this.#back = claim;
    const article = await get(`/articles/${id}`);
    const { title, published, publisher, uri } = article.article;
    const text = new ArticleText(article.article.text ?? '');
    text.mark(article.claims.map(c => ({
      start: text.offsets.toUnits(c.current.quantity.start), end: text.offsets.toUnits(c.current.quantity.end), slot: 'other', label: c.current.id, claim: c.id,
      title: `${c.current.id}, ${c.status}`,
    })));
    text.element.addEventListener('click', e => this.#clicked(e));
    document.getElementById('main').replaceChildren(el('div', { class: 'page article-page' },
      el('header', {}, el('h1', { text: title ?? 'Untitled article' }), el('p', { class: 'hint', text: [publisher, published, uri].filter(p => p).join(' · ') }),
        el('p', {}, el('a', { href: write('/review', new URLSearchParams({ article: id, status: 'any', order: 'article' }), null), data: { view: 'review' }, text: 'Review this article claim by claim' }))),
      el('section', { 'aria-label': 'Claims', class: 'scroll', tabindex: '0' }, this.#table(article)),
      el('section', { 'aria-label': 'Text', class: 'article' }, text.element)));
  }

  async close() {}

  act(action) {
    if (action === 'article' || action === 'escape') {
      go('/review', undefined, this.#back);
    }
  }

  #table(article) {
    return el('table', { class: 'list' },
      el('thead', {}, el('tr', {}, ['Claim', 'Quantity', 'Item', 'Event', 'Place', 'Time', 'Source', 'Confidence', 'Status'].map(h => el('th', { scope: 'col', text: h })))),
      el('tbody', {}, article.claims.map(c => el('tr', {},
        el('td', { data: { label: 'Claim' }, text: c.current.id }),
        el('td', { data: { label: 'Quantity' } }, el('a', { href: write('/review', current().queue, c.id), data: { view: 'review' }, text: c.current.quantity.text })),
        ['item', 'event', 'place', 'time', 'source'].map(s => el('td', { data: { label: s }, text: display(s, c.current[s]) })),
        el('td', { data: { label: 'Confidence' }, text: percent(c.extracted.confidence) }),
        el('td', { data: { label: 'Status' } }, statusLabel(c.status))))));
  }

  #clicked(event) {
    const claim = event.target.closest('[data-claim]')?.dataset.claim;
    if (claim) {
      go('/review', undefined, Number(claim));
    }
  }
}
