// What a page without scripts lacks: search, filters, sorting, and the choice of light and dark. No request leaves the
// site: the index of the search is a script of its own, loaded when somebody begins to search.
(() => {
  "use strict";
  const html = document.documentElement;

  // Before the body is there, so that a page never shows in the wrong colours first.
  const remembered = { get: () => { try { return localStorage.getItem("theme"); } catch { return null; } },
    set: value => { try { localStorage.setItem("theme", value); } catch { /* A page from a disk may remember nothing. */ } } };
  const stored = remembered.get();
  if (stored === "dark" || stored === "light") html.dataset.theme = stored;

  const isDark = () => html.dataset.theme
    ? html.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;

  const startTheme = () => {
    const button = document.getElementById("theme");
    const show = () => { button.textContent = isDark() ? "Light" : "Dark"; };
    button.addEventListener("click", () => {
      html.dataset.theme = isDark() ? "light" : "dark";
      remembered.set(html.dataset.theme);
      show();
    });
    show();
  };

  const startSearch = () => {
    const input = document.getElementById("search");
    const found = document.getElementById("found");
    let index = null;
    let isAsked = false;

    // Both come in parts: the records to show, and the terms to find them by.
    const load = () => {
      if (isAsked) return;
      isAsked = true;
      const ask = (name, part) => {
        const script = document.createElement("script");
        script.src = `${html.dataset.root}assets/${name}${part === 1 ? "" : "~" + part}.js`;
        document.head.append(script);
      };
      let tables = null, section = null, recordPart = 0, termPart = 0, waiting = 2;
      const records = [], bytes = [], terms = [];
      const goOn = (name, part, parts) => {
        if (part < parts) {
          ask(name, part + 1);
        } else if (--waiting === 0) {
          index = { tables, records, find: fullText({ section, bytes: bytes.join(""), terms }) };
          show();
        }
      };
      window.factbookSearch = (names, more, parts) => {
        tables = tables || names;
        records.push(...more.map(([table, id, label, summary, page]) => ({ table, id, label, summary, page: page || id })));
        goOn("search", ++recordPart, parts);
      };
      window.factbookTerms = (parts, numbers, text, more) => {
        section = section || numbers;
        bytes.push(text);
        for (const term of more) terms.push(term);
        goOn("terms", ++termPart, parts);
      };
      ask("search", 1);
      ask("terms", 1);
    };

    // What is typed may be the beginning of a word; an identifier is itself.
    const hitsOf = query => {
      const same = index.records.filter(record => record.id === query);
      const words = index.find(query);
      const beginnings = words.isWhole ? words : index.find(query + "*");
      return [...same, ...(beginnings.isWhole ? beginnings : words).documents.map(document => index.records[document])];
    };

    const show = () => {
      const query = input.value.trim();
      found.hidden = query === "" || index === null;
      if (found.hidden) return;
      const hits = hitsOf(query);
      found.replaceChildren();
      const count = document.createElement("p");
      count.className = "quiet";
      count.textContent = hits.length === 0 ? "Nothing found" : hits.length === 1 ? "1 record" : `${hits.length} records`;
      found.append(count, ...hits.slice(0, 20).map(record => {
        const link = document.createElement("a");
        link.href = `${html.dataset.root}facts/${record.page}.html`;
        const about = document.createElement("span");
        about.className = "about";
        about.textContent = `${index.tables[record.table]} · ${record.id}${record.summary ? " · " + record.summary.slice(0, 120) : ""}`;
        link.append(record.label, about);
        return link;
      }));
    };

    input.addEventListener("focus", load);
    input.addEventListener("input", () => { load(); show(); });
    document.addEventListener("keydown", event => {
      const links = [...found.querySelectorAll("a")];
      const place = links.indexOf(document.activeElement);
      const isInside = document.activeElement === input || place >= 0;
      if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
        event.preventDefault();
        input.focus();
      } else if (event.key === "Escape" && isInside) {
        found.hidden = true;
        input.focus();
      } else if (event.key === "ArrowDown" && isInside && links.length > 0) {
        event.preventDefault();
        links[Math.min(place + 1, links.length - 1)].focus();
      } else if (event.key === "ArrowUp" && place >= 0) {
        event.preventDefault();
        (place === 0 ? input : links[place - 1]).focus();
      } else if (event.key === "Enter" && document.activeElement === input && links.length > 0 && !found.hidden) {
        links[0].click();
      }
    });
    document.addEventListener("click", event => {
      if (!event.target.closest("[role=search]")) found.hidden = true;
    });
    if (document.activeElement === input || input.value) { load(); }
  };

  const startTable = (table, form) => {
    const body = table.tBodies[0];
    const count = document.querySelector(".count");
    const isPart = document.querySelector("nav.parts") !== null;
    const rows = [...body.rows].map((row, place) => ({
      row, place,
      is: new Set((row.dataset.is || "").split(" ")),
      years: (row.dataset.years || "").split("-").map(Number),
      text: fold(row.textContent + " " + (row.dataset.names || "")),
    }));
    const heads = [...table.tHead.rows[0].cells];
    const controls = [...form.elements].filter(control => control.name);
    let order = "";

    const matches = entry => controls.every(({ name, value }) => {
      if (value === "") return true;
      if (name === "text") return fold(value).split(/\s+/).every(word => entry.text.includes(word));
      if (name === "from") return entry.years.length === 2 && entry.years[1] >= Number(value);
      if (name === "to") return entry.years.length === 2 && entry.years[0] <= Number(value);
      return entry.is.has(`${name}=${value}`);
    });

    const key = (entry, column) => {
      const cell = entry.row.cells[column];
      return cell.dataset.sort || cell.textContent.trim();
    };

    // Empty cells come last in either direction; equal ones stay in the order of the page.
    const compare = (column, direction) => (left, right) => {
      const [a, b] = [key(left, column), key(right, column)];
      if (a === b) return left.place - right.place;
      if (a === "" || b === "") return a === "" ? 1 : -1;
      const isNumber = a.trim() !== "" && b.trim() !== "" && !Number.isNaN(Number(a)) && !Number.isNaN(Number(b));
      return (isNumber ? Number(a) - Number(b) : a < b ? -1 : 1) * direction || left.place - right.place;
    };

    const show = () => {
      let shown = 0;
      for (const entry of rows) {
        entry.row.hidden = !matches(entry);
        shown += entry.row.hidden ? 0 : 1;
      }
      count.textContent = (shown === rows.length ? `${rows.length} record${rows.length === 1 ? "" : "s"}` : `${shown} of ${rows.length} records`)
        + (isPart ? " in this part of the table" : "");
    };

    const sort = () => {
      const column = Math.abs(order) - 1;
      heads.forEach((head, place) => {
        if (place === column) head.setAttribute("aria-sort", order > 0 ? "ascending" : "descending");
        else head.removeAttribute("aria-sort");
      });
      const sorted = order === "" ? [...rows].sort((left, right) => left.place - right.place) : [...rows].sort(compare(column, Math.sign(order)));
      body.append(...sorted.map(entry => entry.row));
    };

    // The state stands behind the # of the address, so that a view can be shared and no server is asked.
    const write = () => {
      const state = new URLSearchParams(controls.filter(control => control.value !== "").map(control => [control.name, control.value]));
      if (order !== "") state.set("sort", String(order));
      history.replaceState(null, "", "#" + state.toString());
    };

    const read = () => {
      const state = new URLSearchParams(location.hash.slice(1));
      for (const control of controls) control.value = state.get(control.name) || "";
      const wanted = Number(state.get("sort"));
      order = Number.isInteger(wanted) && wanted !== 0 && Math.abs(wanted) <= heads.length ? wanted : "";
      sort();
      show();
    };

    heads.forEach((head, place) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        order = order === place + 1 ? -(place + 1) : place + 1;
        sort();
        write();
      });
    });
    form.addEventListener("input", () => { show(); write(); });
    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(() => { show(); write(); }));
    addEventListener("hashchange", read);
    form.hidden = false;
    read();
  };

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelector(".tools").hidden = false;
    startTheme();
    startSearch();
    const table = document.querySelector("table.records");
    const form = document.querySelector("form.filters");
    if (table && form) startTable(table, form);
    // Tooltips close with Escape, as those who see only a part of the page need it.
    document.addEventListener("keydown", event => {
      if (event.key === "Escape" && document.activeElement.classList.contains("explained")) document.activeElement.blur();
    });
  });
})();
