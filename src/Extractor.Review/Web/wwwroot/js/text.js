// The article's characters: offsets of the record count code points, those of the browser UTF-16 units.

/** Translates between the two; costs nothing for a text without characters beyond the first plane. */
export class Offsets {
  #beyond = [];

  constructor(text) {
    let points = 0;
    for (let i = 0; i < text.length; i++, points++) {
      const unit = text.charCodeAt(i);
      if (unit >= 0xD800 && unit < 0xDC00 && i + 1 < text.length && (text.charCodeAt(i + 1) & 0xFC00) === 0xDC00) {
        this.#beyond.push(points);
        i++;
      }
    }
  }

  toUnits(point) {
    return point + this.#before(point, i => this.#beyond[i]);
  }

  toPoints(unit) {
    return unit - this.#before(unit, i => this.#beyond[i] + i + 1);
  }

  #before(limit, position) {
    let low = 0;
    let high = this.#beyond.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (position(middle) < limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

// Numbers with their separators, words with apostrophes and hyphens, else single characters.
const word = /[\p{L}\p{N}]+(?:[.,'’\-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** The words of a text as [start, end] in units. */
export function wordsOf(text) {
  return [...text.matchAll(word)].map(m => [m.index, m.index + m[0].length]);
}

/** The index of the word at a place, or of the next one. */
export function wordAt(words, unit) {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle][1] <= unit) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return Math.min(low, words.length - 1);
}
