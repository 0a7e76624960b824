package dev.redress.examples.report;

/** Questions to a page in a browser; each answers with a list of words, empty if all is well. */
final class Questions {

    static final String DRAWINGS_SHOWN =
            "return [...document.querySelectorAll('svg[id]')].filter(s => s.getClientRects().length > 0).map(s => s.id)";

    /** Drawings wider than the page's column, and what is drawn beyond the edge of its drawing. */
    static final String DRAWINGS_BEYOND_THEIR_BOX = """
            const found = [];
            for (const svg of document.querySelectorAll('svg[id]')) {
              if (!svg.getClientRects().length) continue;
              const box = svg.getBoundingClientRect(), figure = svg.closest('figure').getBoundingClientRect();
              if (box.left < figure.left - 1 || box.right > figure.right + 1) found.push(svg.id);
              for (const e of svg.querySelectorAll('text,rect,circle,line,polyline')) {
                if (e.closest('defs') || e.parentNode.closest('svg') !== svg) continue;
                const b = e.getBoundingClientRect();
                if (b.left < box.left - 2 || b.right > box.right + 2 || b.top < box.top - 2 || b.bottom > box.bottom + 2)
                  found.push(svg.id + ' ' + e.tagName + ' ' + e.textContent);
              }
            }
            return found;
            """;

    /** Words of a drawing that lie over other words; a part that is cut counts with its edges. */
    static final String TEXT_OVER_TEXT = """
            const found = [];
            for (const svg of document.querySelectorAll('svg[id]')) {
              if (!svg.getClientRects().length) continue;
              const boxes = [...svg.querySelectorAll('text')].map(e => {
                const b = e.getBoundingClientRect();
                const part = e.parentNode.closest('svg');
                if (part === svg) return {text: e.textContent, l: b.left, r: b.right, t: b.top + 3, b: b.bottom - 3};
                const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
                const left = svg.getBoundingClientRect().left + part.x.baseVal.value * scale;
                return {text: e.textContent, l: b.left, r: Math.min(b.right, left + part.width.baseVal.value * scale),
                  t: b.top + 3, b: Math.min(b.bottom, b.top + 20) - 3};
              });
              for (let i = 0; i < boxes.length; i++) for (let j = i + 1; j < boxes.length; j++) {
                const p = boxes[i], q = boxes[j];
                if (p.l < q.r - 1 && q.l < p.r - 1 && p.t < q.b && q.t < p.b) found.push(svg.id + ': ' + p.text + ' / ' + q.text);
              }
            }
            return found;
            """;

    /** Text whose contrast with its ground is below 4.5 to 1 (WCAG 2.1, 1.4.3). */
    static final String TEXT_TOO_PALE = """
            const rgb = c => c.match(/[\\d.]+/g).map(Number);
            const light = c => rgb(c).slice(0, 3).map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
              .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
            const ground = e => {
              for (; e; e = e.parentElement) {
                const c = getComputedStyle(e).backgroundColor;
                if (rgb(c)[3] !== 0) return c;
              }
              return 'rgb(255, 255, 255)';
            };
            const found = [];
            for (const e of document.querySelectorAll('body *')) {
              if (!e.getClientRects().length || ![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
              if (e.tagName === 'title' || e.tagName === 'desc') continue;
              const style = getComputedStyle(e);
              const a = light(e.tagName === 'text' ? style.fill : style.color), b = light(ground(e));
              const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
              if (ratio < 4.5) found.push(ratio.toFixed(2) + ' ' + e.textContent);
            }
            return found;
            """;

    /** Text of a drawing that is less than 11 px high on the screen. */
    static final String TEXT_TOO_SMALL = """
            const found = [];
            for (const svg of document.querySelectorAll('svg[id]')) {
              if (!svg.getClientRects().length) continue;
              const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
              for (const e of svg.querySelectorAll('text'))
                if (parseFloat(getComputedStyle(e).fontSize) * scale < 11) found.push(svg.id + ': ' + e.textContent);
            }
            return found;
            """;

    static final String CHARTS_WITHOUT_TABLE =
            "return [...document.querySelectorAll('figure')].filter(f => !f.nextElementSibling?.querySelector('table'))"
                    + ".map(f => f.textContent)";

    /** Tables that are wider than their place, so that one must scroll to see their end. */
    static final String TABLES_CUT =
            "return [...document.querySelectorAll('.scroll')].filter(s => s.scrollWidth > s.clientWidth + 1)"
                    + ".map(s => s.querySelector('caption').textContent)";

    /** Tables without caption or with a cell that no heading names. */
    static final String TABLES_WITHOUT_WORDS = """
            return [...document.querySelectorAll('table')].filter(t => !t.caption?.textContent.trim()
              || [...t.rows].some(r => !r.cells[0].hasAttribute('scope'))
              || [...t.tHead.rows[0].cells].some(c => c.getAttribute('scope') !== 'col' || !c.textContent.trim()))
              .map(t => t.textContent);
            """;

    private Questions() {}
}
