// Search, and filters of tables and quotes. Without it the pages show all.
'use strict';
const field = id => document.getElementById(id);
const names = [], sayings = [];
const speakers = rows => names.push(...rows);
const quotes = rows => { for (const row of rows) sayings.push(row); };

{
  const wordsOf = input => input.value.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (text, words) => words.every(word => text.includes(word));
  const counted = (count, noun) => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

  const search = field('search');
  if (search) {
    const most = 100;
    let loaded = null;
    const load = number => new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = `search-${String(number).padStart(3, '0')}.js`;
      script.onload = done;
      script.onerror = failed;
      document.head.append(script);
    });
    const all = () => loaded ??= Promise.all([...Array(Number(search.dataset.scripts)).keys()].map(load));

    const item = (href, text, about) => {
      const entry = document.createElement('li');
      const link = entry.appendChild(document.createElement('a'));
      link.href = href;
      link.textContent = text;
      const more = entry.appendChild(document.createElement('span'));
      more.className = 'about';
      more.textContent = ` ${about}`;
      return entry;
    };

    search.addEventListener('submit', async event => {
      event.preventDefault();
      const words = wordsOf(field('words'));
      field('results').replaceChildren();
      if (!words.length) { field('found').textContent = ''; return; }
      field('found').textContent = 'Searching …';
      try {
        await all();
      } catch {
        field('found').textContent = 'The files of the search are not beside this page.';
        return;
      }
      const people = names.filter(([name]) => has(name.toLowerCase(), words));
      const said = sayings.filter(([text]) => has(text.toLowerCase(), words));
      field('found').textContent = `${counted(people.length, 'speaker')}, ${counted(said.length, 'quote')}`
        + (people.length > most || said.length > most ? `; the first ${most} of each are shown` : '');
      field('results').append(
        ...people.slice(0, most).map(([name, type, count, href]) => item(href, name, counted(count, 'quote'))),
        ...said.slice(0, most).map(([text, speaker, href]) => item(href, text, names[speaker][0])));
    });
    search.hidden = false;
  }

  const kind = field('kind');
  if (kind) {
    kind.addEventListener('input', () => {
      for (const row of document.querySelectorAll('#speakers tbody tr')) row.hidden = kind.value && row.dataset.kind !== kind.value;
    });
    field('kinds').hidden = false;
  }

  const filter = field('filter');
  if (filter) {
    const items = [...document.querySelectorAll('.speaker li')].map(item => ({ item, text: item.textContent.toLowerCase() }));
    const sections = [...document.querySelectorAll('.speaker')];
    const show = () => {
      const words = wordsOf(field('find'));
      for (const { item, text } of items) item.hidden = !has(text, words) || field('how').value && item.dataset.kind !== field('how').value;
      for (const section of sections) section.hidden = !section.querySelector('li:not([hidden])');
      field('shown').textContent = `${items.filter(({ item }) => !item.hidden).length} of ${counted(items.length, 'quote')} shown`;
    };
    filter.addEventListener('input', show);
    filter.addEventListener('submit', event => event.preventDefault());
    show();
    filter.hidden = false;
  }
}
