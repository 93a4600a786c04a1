// A comparison: pointing at a sentence of the whole texts lights the others of its statement; a count unfolds its list,
// and whatever it is folded in.
(function () {
  "use strict";
  var lit = [];

  function light(event) {
    var spot = event.target.closest ? event.target.closest(".linked") : null;
    lit.forEach(function (each) { each.classList.remove("lit"); });
    lit = [];
    if (!spot) return;
    var numbers = spot.dataset.st.split(" ");
    lit = Array.prototype.filter.call(document.querySelectorAll(".linked"), function (each) {
      return each.dataset.st.split(" ").some(function (number) { return numbers.indexOf(number) >= 0; });
    });
    lit.forEach(function (each) { each.classList.add("lit"); });
  }

  function unfold() {
    var spot = window.location.hash && document.getElementById(window.location.hash.slice(1));
    if (!spot) return;
    var inside = spot.querySelector(":scope > .folds");
    if (inside) inside.open = true;
    for (var fold = spot.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    spot.scrollIntoView();
  }

  // Where a window has room and the browser cannot show what is folded, it is opened.
  if (window.matchMedia("(min-width: 40.01rem)").matches && !CSS.supports("selector(::details-content)")) {
    document.querySelectorAll(".folds").forEach(function (each) { each.open = true; });
  }
  window.addEventListener("hashchange", unfold);
  unfold();
  document.addEventListener("pointerover", light);
  document.addEventListener("focusin", light);
})();
