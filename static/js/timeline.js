// The timeline with a script: filters apply as they change, picks survive paging.
(function () {
  "use strict";
  var KEY = "readout:picked";
  var MOST = 4;
  var remembered = "[]";

  function read() {
    try {
      var kept = JSON.parse(stored() || "[]");
      return Array.isArray(kept) ? kept.filter(function (pick) { return pick && typeof pick.id === "string"; }) : [];
    } catch (_error) {
      return [];
    }
  }

  // Where a browser keeps nothing, this page still remembers until it is left.
  function stored() {
    try { return sessionStorage.getItem(KEY); } catch (_error) { return remembered; }
  }

  function keep(picks) {
    remembered = JSON.stringify(picks);
    try { sessionStorage.setItem(KEY, remembered); } catch (_error) { return; }
  }

  function boxes() {
    return Array.prototype.slice.call(document.querySelectorAll('.card input[name="article"]'));
  }

  function show() {
    var picks = read();
    var form = document.getElementById("pick");
    if (!form) return;
    var ids = picks.map(function (pick) { return pick.id; });
    var here = {};
    boxes().forEach(function (box) {
      here[box.value] = true;
      box.checked = ids.indexOf(box.value) >= 0;
      box.disabled = !box.checked && picks.length >= MOST;
    });
    Array.prototype.forEach.call(form.querySelectorAll("input[name=article]"), function (old) { old.remove(); });
    picks.forEach(function (pick) {
      if (here[pick.id]) return;
      var hidden = document.createElement("input");
      hidden.type = "hidden";
      hidden.name = "article";
      hidden.value = pick.id;
      form.appendChild(hidden);
    });
    fill(form, picks);
  }

  function fill(form, picks) {
    var line = document.getElementById("picked");
    line.textContent = "";
    form.classList.toggle("empty", !picks.length);
    form.querySelector("button[type=submit]").disabled = picks.length < 2;
    if (!picks.length) return;
    var count = document.createElement("b");
    count.textContent = picks.length + " of " + MOST;
    line.append(count, picks.length < MOST ? " picked " : " picked, as many as stand side by side ");
    picks.forEach(function (pick) {
      var button = document.createElement("button");
      var name = document.createElement("bdi");
      var cross = document.createElement("span");
      button.type = "button";
      button.className = "chip";
      button.dataset.drop = pick.id;
      button.setAttribute("aria-label", "Put back " + pick.label);
      name.textContent = pick.label;
      cross.textContent = " ×";
      cross.setAttribute("aria-hidden", "true");
      button.append(name, cross);
      line.append(button);
    });
  }

  function drop(id) {
    keep(read().filter(function (pick) { return pick.id !== id; }));
    show();
  }

  document.addEventListener("change", function (event) {
    var box = event.target;
    if (!box.matches('.card input[name="article"]')) return;
    if (!box.checked) return drop(box.value);
    var picks = read().filter(function (pick) { return pick.id !== box.value; });
    if (picks.length < MOST) picks.push({ id: box.value, label: box.dataset.label });
    keep(picks);
    show();
  });

  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-drop]");
    if (!button) return;
    drop(button.dataset.drop);
    var left = document.querySelector("[data-drop]") || document.querySelector('.card input[name="article"]');
    if (left) left.focus();
  });

  // A click that asks for a new tab is the browser's.
  document.addEventListener("click", function (event) {
    if ((event.ctrlKey || event.metaKey || event.shiftKey) && event.target.closest(".peek")) event.stopPropagation();
  }, true);

  // A second click folds the evidence away again; the first may have been a key.
  document.addEventListener("htmx:beforeRequest", function (event) {
    var peek = event.target;
    if (!peek.matches(".peek")) return;
    var spot = document.getElementById(peek.getAttribute("aria-controls"));
    if (!spot.firstElementChild) return;
    event.preventDefault();
    spot.textContent = "";
    peek.setAttribute("aria-expanded", "false");
  });

  // A stretch of days is drawn on the chart: with a mouse or a finger, or with [ and ] on its bars.
  var drawn;
  function barsOf(svg) {
    return Array.prototype.slice.call(svg.querySelectorAll("a[data-from]"));
  }

  // The day under a place of the chart: days lie evenly between its first and its last, drawn or not.
  function dayAt(svg, x) {
    var box = svg.getBoundingClientRect();
    var first = Date.parse(svg.dataset.from);
    var days = Math.round((Date.parse(svg.dataset.to) - first) / 864e5) + 1;
    var at = Math.floor(days * (x - box.left) / box.width);
    return new Date(first + 864e5 * Math.min(days - 1, Math.max(0, at))).toISOString().slice(0, 10);
  }

  // A bar that a day falls on is meant as a whole.
  function barOn(svg, day) {
    return barsOf(svg).find(function (bar) { return bar.dataset.from <= day && day <= bar.dataset.to; });
  }

  function stretch(svg, one, other) {
    var from = one < other ? one : other;
    var to = one < other ? other : one;
    var first = barOn(svg, from);
    var last = barOn(svg, to);
    return { from: first ? first.dataset.from : from, to: last ? last.dataset.to : to };
  }

  function paint(svg, days) {
    barsOf(svg).forEach(function (bar) {
      bar.classList.toggle("drawn", Boolean(days) && bar.dataset.from >= days.from && bar.dataset.to <= days.to);
    });
    var said = svg.parentNode.querySelector("[data-said]");
    if (!said.dataset.said) said.dataset.said = said.textContent;
    said.textContent = days ? words(days.from) + (days.to === days.from ? "" : " to " + words(days.to)) : said.dataset.said;
    return days;
  }

  function words(day) {
    return new Date(day).toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  }

  function choose(stretch) {
    var from = document.getElementById("f-from");
    var to = document.getElementById("f-to");
    if (!from || !to) return;
    from.value = stretch.from;
    to.value = stretch.to;
    refilter();
  }

  function forget() {
    if (drawn) paint(drawn.svg, null);
    drawn = null;
  }

  document.addEventListener("pointerdown", function (event) {
    forget();
    var svg = event.target.closest && event.target.closest(".histogram svg[data-from]");
    if (!svg || event.button || !event.isPrimary) return;
    drawn = { svg: svg, start: dayAt(svg, event.clientX), x: event.clientX };
  });
  document.addEventListener("pointermove", function (event) {
    if (!drawn || (!drawn.days && Math.abs(event.clientX - drawn.x) <= 6)) return;
    drawn.days = paint(drawn.svg, stretch(drawn.svg, drawn.start, dayAt(drawn.svg, event.clientX)));
  });
  // A finger that scrolls the page takes its stroke back; so does Escape.
  document.addEventListener("pointercancel", forget);
  document.addEventListener("pointerup", function () {
    var days = drawn && drawn.days;
    drawn = null;
    if (!days) return;
    // The click that a mouse sends at once would open the bar on which it ended. A finger sends none.
    document.addEventListener("click", refuse, true);
    setTimeout(function () {
      document.removeEventListener("click", refuse, true);
      choose(days);
    }, 0);
  });
  function refuse(event) {
    event.preventDefault();
  }
  document.addEventListener("dragstart", function (event) {
    if (event.target.closest && event.target.closest(".histogram")) event.preventDefault();
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") forget();
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== "[" && event.key !== "]")) return;
    var bar = event.target.closest && event.target.closest(".histogram a[data-from]");
    if (!bar) return;
    event.preventDefault();
    var svg = bar.closest("svg");
    if (event.key === "[") svg.dataset.first = bar.dataset.from;
    var days = paint(svg, stretch(svg, svg.dataset.first || bar.dataset.from, bar.dataset.from));
    if (event.key === "]") choose(days);
  });

  // Long lists are found in by typing; nothing of that is sent.
  function find(box) {
    var sought = box.value.trim().toLocaleLowerCase();
    var list = document.getElementById(box.dataset.find);
    var left = 0;
    Array.prototype.forEach.call(list.querySelectorAll(".choice"), function (choice) {
      choice.hidden = choice.textContent.toLocaleLowerCase().indexOf(sought) < 0;
      left += choice.hidden ? 0 : 1;
    });
    list.querySelector(".none").hidden = left > 0;
  }
  document.addEventListener("input", function (event) {
    if (event.target.matches("[data-find]")) find(event.target);
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && event.target.matches("[data-find]")) event.preventDefault();
  });

  // A filter applies as it changes. A date changes with every digit, so it waits until it can be meant.
  var PAUSE = 600;
  var waiting;
  document.addEventListener("change", function (event) {
    var control = event.target;
    if (!control.form || control.form.id !== "filters" || !control.name) return;
    clearTimeout(waiting);
    if (control.type !== "date") return refilter();
    if (!control.value || control.value >= "1000") waiting = setTimeout(refilter, PAUSE);
  });

  function refilter() {
    var form = document.getElementById("filters");
    if (form) form.dispatchEvent(new Event("refilter"));
  }

  // What cannot be shown in place is shown as a page of its own: it says what is wrong.
  document.addEventListener("htmx:responseError", function (event) {
    window.location.assign(event.detail.pathInfo.finalRequestPath);
  });
  // While an answer is on its way, the list says so.
  ["htmx:beforeRequest", "htmx:afterRequest"].forEach(function (step, after) {
    document.addEventListener(step, function (event) {
      var list = document.getElementById("timeline");
      if (event.detail.elt.id === "filters" && list) list.setAttribute("aria-busy", String(!after));
    });
  });

  // No answer: that is said, and filters go back.
  document.addEventListener("htmx:sendError", function (event) {
    trouble(true);
    var form = event.detail.elt;
    if (form.id === "filters") form.reset();
  });
  function trouble(there) {
    document.getElementById("trouble").textContent = there ? "The server did not answer: nothing has changed here. Try again in a moment." : "";
  }
  document.addEventListener("DOMContentLoaded", function () {
    if (window.htmx) document.documentElement.classList.add("live");
  });

  // The style sheet shows the filters beside the list; the document should say so too.
  function unfold() {
    var fold = document.getElementById("fold");
    if (fold && window.matchMedia("(min-width: 56.01rem)").matches) fold.open = true;
  }

  // What was unfolded, scrolled and looked for stays so when filtering replaces it.
  var before = { unfolded: [], scrolled: 0, sought: {} };
  function isList(event) {
    return event.detail.target.id === "timeline";
  }
  document.addEventListener("htmx:beforeSwap", function (event) {
    if (!isList(event)) return;
    before = { unfolded: [], scrolled: document.querySelector(".side").scrollTop, sought: {} };
    document.querySelectorAll("#timeline details[open]").forEach(function (each) { before.unfolded.push(each.id); });
    document.querySelectorAll("[data-find]").forEach(function (box) { before.sought[box.dataset.find] = box.value; });
  });
  document.addEventListener("htmx:afterSwap", function (event) {
    trouble(false);
    var spot = event.detail.target;
    if (spot.matches(".peeked")) {
      var peek = document.querySelector('[aria-controls="' + spot.id + '"]');
      if (peek) peek.setAttribute("aria-expanded", "true");
    }
    if (!isList(event)) return;
    before.unfolded.forEach(function (id) {
      var again = document.getElementById(id);
      if (again) again.open = true;
    });
    document.querySelectorAll("[data-find]").forEach(function (box) {
      box.value = before.sought[box.dataset.find] || "";
      find(box);
    });
    unfold();
    show();
    document.querySelector(".side").scrollTop = before.scrolled;
    var status = document.getElementById("announce");
    var sentence = document.getElementById("sentence");
    if (status && sentence) status.textContent = sentence.textContent;
  });
  // Settling gives every element the attributes that it came with: what was shown on it is shown again.
  document.addEventListener("htmx:afterSettle", show);
  document.addEventListener("htmx:historyRestore", function () { unfold(); show(); });

  // Two steps back at once ask twice: only the last answer counts, and no filter that was still on its way.
  var restoring;
  document.addEventListener("htmx:historyCacheMiss", function (event) {
    if (restoring) restoring.abort();
    restoring = event.detail.xhr;
    var form = document.getElementById("filters");
    if (form) form.dispatchEvent(new Event("htmx:abort"));
  });
  // Coming back from another page, the browser may bring the old page with it.
  window.addEventListener("pageshow", show);
  unfold();
  show();
})();
