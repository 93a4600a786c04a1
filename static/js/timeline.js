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
    Array.prototype.forEach.call(form.querySelectorAll("input[type=hidden]"), function (old) { old.remove(); });
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
    line.append(count, " picked ");
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

  // A second click folds the evidence away again; the first may have been a key.
  document.addEventListener("htmx:beforeRequest", function (event) {
    var peek = event.target;
    if (!peek.matches(".peek")) return;
    var spot = document.getElementById(peek.getAttribute("aria-controls"));
    var open = Boolean(spot.firstElementChild);
    peek.setAttribute("aria-expanded", String(!open));
    if (open) {
      event.preventDefault();
      spot.textContent = "";
    }
  });

  // A stretch of days is drawn on the chart: with a mouse or a finger, or with [ and ] on its bars.
  var drawn;
  function barAt(svg, x) {
    var bars = svg.querySelectorAll("a[data-from]");
    var found = null;
    Array.prototype.forEach.call(bars, function (bar) {
      var box = bar.querySelector(".hit").getBoundingClientRect();
      if (!found || Math.abs(x - box.left - box.width / 2) < found.far) found = { bar: bar, far: Math.abs(x - box.left - box.width / 2) };
    });
    return found && found.bar;
  }

  function paint(svg, one, other) {
    var from = one.dataset.from < other.dataset.from ? one : other;
    var to = one.dataset.to > other.dataset.to ? one : other;
    Array.prototype.forEach.call(svg.querySelectorAll("a[data-from]"), function (bar) {
      bar.classList.toggle("drawn", bar.dataset.from >= from.dataset.from && bar.dataset.to <= to.dataset.to);
    });
    return { from: from.dataset.from, to: to.dataset.to };
  }

  function choose(stretch) {
    var from = document.getElementById("f-from");
    var to = document.getElementById("f-to");
    if (!from || !to) return;
    from.value = stretch.from;
    to.value = stretch.to;
    refilter();
  }

  document.addEventListener("pointerdown", function (event) {
    var svg = event.target.closest && event.target.closest(".histogram svg");
    if (!svg || event.button) return;
    drawn = { svg: svg, start: barAt(svg, event.clientX), x: event.clientX, moved: false };
  });
  document.addEventListener("pointermove", function (event) {
    if (!drawn || !drawn.start) return;
    if (Math.abs(event.clientX - drawn.x) > 6) drawn.moved = true;
    if (drawn.moved) drawn.stretch = paint(drawn.svg, drawn.start, barAt(drawn.svg, event.clientX));
  });
  document.addEventListener("pointerup", function () {
    var done = drawn;
    drawn = null;
    if (done && done.moved && done.stretch) {
      // The click that follows would open the bar on which it ended.
      document.addEventListener("click", function (event) { event.preventDefault(); }, { capture: true, once: true });
      setTimeout(function () { choose(done.stretch); }, 0);
    }
  });
  document.addEventListener("dragstart", function (event) {
    if (event.target.closest && event.target.closest(".histogram")) event.preventDefault();
  });
  document.addEventListener("keydown", function (event) {
    var bar = event.target.closest && event.target.closest(".histogram a[data-from]");
    if (!bar || (event.key !== "[" && event.key !== "]")) return;
    event.preventDefault();
    var svg = bar.closest("svg");
    if (event.key === "[") svg.dataset.first = bar.id;
    var first = document.getElementById(svg.dataset.first) || bar;
    var stretch = paint(svg, first, bar);
    if (event.key === "]") choose(stretch);
  });

  // Long lists are found in by typing; nothing of that is sent.
  document.addEventListener("input", function (event) {
    if (!event.target.matches("[data-find]")) return;
    var sought = event.target.value.trim().toLocaleLowerCase();
    var list = document.getElementById(event.target.dataset.find);
    Array.prototype.forEach.call(list.querySelectorAll(".choice"), function (choice) {
      choice.hidden = choice.textContent.toLocaleLowerCase().indexOf(sought) < 0;
    });
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
  document.addEventListener("htmx:sendError", function () {
    document.getElementById("announce").textContent = "The server did not answer. Try again in a moment.";
  });
  document.addEventListener("DOMContentLoaded", function () {
    if (window.htmx) document.documentElement.classList.add("live");
  });

  // The style sheet shows the filters beside the list; the document should say so too.
  function unfold() {
    var fold = document.getElementById("fold");
    if (fold && window.matchMedia("(min-width: 56.01rem)").matches) fold.open = true;
  }

  // What was unfolded stays unfolded when filtering replaces it.
  var unfolded = [];
  document.addEventListener("htmx:beforeSwap", function () {
    unfolded = Array.prototype.map.call(document.querySelectorAll("#timeline details[open]"), function (each) { return each.id; });
  });
  document.addEventListener("htmx:afterSwap", function () {
    unfolded.forEach(function (id) {
      var again = document.getElementById(id);
      if (again) again.open = true;
    });
    unfold();
    show();
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
