// Filters the list of quotes and copies what is shown. Without it the page shows all.
'use strict';
{
  const field = id => document.getElementById(id);
  const sections = [...document.querySelectorAll('section.ner-speaker')];
  const quotes = sections.flatMap(section => [...section.querySelectorAll('li')].map(item => ({
    item, section: section.id, ...item.dataset, speaker: section.querySelector('h3').textContent,
  })));
  for (const section of sections) field('who').add(new Option(section.querySelector('h3').textContent, section.id));

  function filter() {
    const words = field('find').value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const quote of quotes) {
      const text = `${quote.speaker} ${quote.words}`.toLowerCase();
      quote.item.hidden = !words.every(word => text.includes(word))
        || field('who').value && quote.section !== field('who').value
        || field('kind').value && quote.kind !== field('kind').value
        || Number(field('least').value) > Number(quote.confidence);
    }
    for (const section of sections) section.hidden = !section.querySelector('li:not([hidden])');
    const shown = quotes.filter(quote => !quote.item.hidden).length;
    field('shown').textContent = `${shown} of ${quotes.length} shown`;
    field('least-value').textContent = Number(field('least').value).toFixed(2);
  }

  async function copy(line, first) {
    const shown = quotes.filter(quote => !quote.item.hidden);
    const text = [...first, ...shown.map(line)].join('\n') + '\n';
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Where the clipboard may not be written to, a selection may still be copied.
      const area = document.body.appendChild(document.createElement('textarea'));
      area.value = text;
      area.select();
      document.execCommand('copy');
      area.remove();
    }
    field('shown').textContent = `${shown.length} copied`;
  }

  const cell = value => `"${value.replaceAll('"', '""')}"`;
  field('filter').addEventListener('input', filter);
  field('filter').addEventListener('submit', event => event.preventDefault());
  field('copy-text').addEventListener('click', () => copy(quote => `${quote.speaker}: ${quote.words}`, []));
  field('copy-csv').addEventListener('click', () => copy(
    quote => [quote.speaker, quote.kind, quote.confidence, quote.words].map(cell).join(','), ['speaker,kind,confidence,quote']));
  filter();
  field('filter').hidden = false;
}
