// Renders an article's text once and then changes only the pieces that hold marks, so that an article of any length costs the same a claim.
import { el, visible } from './dom.js';
import { Offsets, wordsOf } from './text.js';

const longestPiece = 1500;

// What is being picked is seen over everything; slots draw their lines over other claims, these over the whole quantity and the sentence.
const rank = mark => ['picked', 'slot', 'other', 'quantity', 'sentence'].indexOf(mark.slot in over ? mark.slot : 'slot');

const over = { picked: 0, other: 0, quantity: 0, sentence: 0 };

export class ArticleText {
  #pieces = [];
  #marked = new Set();
  #words = null;

  /** Renders the text. */
  constructor(text) {
    this.text = text;
    this.offsets = new Offsets(text);
    this.element = el('div', { class: 'article-text', lang: 'en' });
    this.#render(visible(text));
  }

  get words() {
    return this.#words ??= wordsOf(this.text);
  }

  /** Marks ranges: {start, end (units), slot, label, claim}. Takes earlier marks away. */
  mark(marks) {
    const touched = new Map();
    for (const mark of marks) {
      for (let i = this.#pieceAt(mark.start); i < this.#pieces.length && this.#pieces[i].start < mark.end; i++) {
        touched.set(i, [...(touched.get(i) ?? []), mark]);
      }
    }
    for (const index of this.#marked) {
      if (!touched.has(index)) {
        this.#pieces[index].element.textContent = this.#pieces[index].shown;
        this.#pieces[index].drawn = '';
      }
    }
    for (const [index, here] of touched) {
      this.#draw(this.#pieces[index], here);
    }
    this.#marked = new Set(touched.keys());
  }

  // Most pieces hold marks of other claims only, which stay as they are from claim to claim.
  #draw(piece, marks) {
    const drawn = JSON.stringify(marks);
    if (piece.drawn !== drawn) {
      piece.drawn = drawn;
      this.#fill(piece, marks);
    }
  }

  /** Brings a place into the middle of the view. */
  reveal(unit) {
    const piece = this.#pieces[this.#pieceAt(unit)];
    const target = piece?.element.querySelector('.m-number') ?? piece?.element;
    // Paragraphs that were not shown before get their true height only when they come into view, which moves what is below them.
    const scroll = again => {
      if (target?.isConnected) {
        target.scrollIntoView({ block: 'center', inline: 'nearest' });
        if (again > 0) {
          requestAnimationFrame(() => scroll(again - 1));
        }
      }
    };
    scroll(2);
  }

  /** What is selected, as {start, end} in units without white space around it; null when nothing of the article is. */
  selection() {
    const selected = getSelection();
    if (!selected || selected.isCollapsed || selected.rangeCount === 0) {
      return null;
    }
    const range = selected.getRangeAt(0);
    const start = this.#unitOf(range.startContainer, range.startOffset);
    const end = this.#unitOf(range.endContainer, range.endOffset);
    return start === null || end === null ? null : this.trim(start, end);
  }

  trim(start, end) {
    while (start < end && /\s/.test(this.text[start])) {
      start++;
    }
    while (end > start && /\s/.test(this.text[end - 1])) {
      end--;
    }
    return start < end ? { start, end } : null;
  }

  slice(span) {
    return this.text.slice(span.start, span.end);
  }

  #render(shown) {
    let start = 0;
    while (start < shown.length) {
      let end = shown.indexOf('\n', start);
      end = end < 0 ? shown.length : end;
      if (end > start) {
        this.#renderParagraph(shown, start, end);
      }
      start = end + 1;
    }
  }

  #renderParagraph(shown, start, end) {
    const paragraph = el('p', { dir: 'auto' });
    while (start < end) {
      let cut = Math.min(end, start + longestPiece);
      if (cut < end) {
        const space = shown.lastIndexOf(' ', cut);
        cut = space > start ? space + 1 : cut;
      }
      const piece = { start, end: cut, shown: shown.slice(start, cut), element: document.createElement('span') };
      piece.element.textContent = piece.shown;
      piece.element.dataset.piece = this.#pieces.length;
      this.#pieces.push(piece);
      paragraph.append(piece.element);
      start = cut;
    }
    this.element.append(paragraph);
  }

  #fill(piece, marks) {
    const cuts = new Set([piece.start, piece.end]);
    for (const mark of marks) {
      cuts.add(Math.max(piece.start, mark.start));
      cuts.add(Math.min(piece.end, mark.end));
    }
    const places = [...cuts].sort((a, b) => a - b);
    const parts = [];
    for (let i = 0; i + 1 < places.length; i++) {
      const here = marks.filter(m => m.start <= places[i] && m.end >= places[i + 1]);
      parts.push(this.#part(piece.shown.slice(places[i] - piece.start, places[i + 1] - piece.start), here, places[i + 1]));
    }
    piece.element.replaceChildren(...parts);
  }

  // Of several marks at one place the shortest draws the line; each writes its label where it ends.
  #part(shown, marks, end) {
    if (marks.length === 0) {
      return document.createTextNode(shown);
    }
    const line = [...marks].sort((a, b) => rank(a) - rank(b) || (a.end - a.start) - (b.end - b.start))[0];
    const labels = marks.filter(m => m.end === end && m.label).map(m => m.label);
    const other = marks.find(m => m.slot === 'other');
    const grounds = ['quantity', 'sentence'].filter(g => g !== line.slot && marks.some(m => m.slot === g)).map(g => ` m-${g}`).join('');
    return el(line.slot === 'sentence' ? 'span' : 'mark', {
      class: `m m-${line.slot}${grounds}`,
      text: shown,
      title: line.slot === 'sentence' ? null : [...new Set(marks.filter(m => m.slot !== 'sentence').map(m => m.title))].join(', '),
      data: { ...(labels.length > 0 ? { label: labels.join(' · ') } : {}), ...(other ? { claim: other.claim } : {}) },
    });
  }

  #pieceAt(unit) {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#pieces[middle].end <= unit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  #unitOf(node, offset) {
    const holder = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest?.('[data-piece]');
    if (!holder || !this.element.contains(holder)) {
      return this.#unitBetween(node, offset);
    }
    const before = document.createRange();
    before.setStart(holder, 0);
    before.setEnd(node, offset);
    return this.#pieces[Number(holder.dataset.piece)].start + before.toString().length;
  }

  // A selection by triple click ends between paragraphs.
  #unitBetween(node, offset) {
    if (!this.element.contains(node)) {
      return null;
    }
    const next = node.childNodes?.[offset]?.querySelector?.('[data-piece]');
    return next ? this.#pieces[Number(next.dataset.piece)].start : this.text.length;
  }
}
