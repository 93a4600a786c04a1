// A comparison: pointing at a sentence of the whole texts lights the others of its statement; a count unfolds its list.
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
    if (spot && spot.tagName === "DETAILS") spot.open = true;
  }

  window.addEventListener("hashchange", unfold);
  unfold();
  document.addEventListener("pointerover", light);
  document.addEventListener("focusin", light);
})();
