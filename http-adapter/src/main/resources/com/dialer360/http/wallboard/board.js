"use strict";

/* Draws agents and calls. Texts of the server become text nodes only. */
const Board = (() => {
  const URGENT_SECONDS = 60;
  const FEW = 24;
  const MANY = 90;

  /** Kinds in the order in which agents stand on the board: what needs somebody comes first. */
  const KINDS = [
    ["dead", "DEAD"],
    ["ring", "RING"],
    ["queue", "QUEUE"],
    ["dispo", "DISPO"],
    ["paused", "PAUSED"],
    ["ready", "READY"],
    ["incall", "INCALL"],
    ["other", "OTHER"],
  ];
  const SHOWN_ALWAYS = new Set(["ready", "incall", "queue", "paused", "dispo", "dead"]);
  const CARDS = ["ready", "incall", "queue", "ring", "dispo", "paused", "dead", "other"];
  const OF_SUB_STATUS = {
    RING: "ring", DISPO: "dispo", PREVIEW: "paused", DEAD: "dead", DIAL: "incall", PARK: "incall",
    "3-WAY": "incall",
  };
  const OF_STATUS = {
    READY: "ready", CLOSER: "ready", INCALL: "incall", QUEUE: "queue", MQUEUE: "queue",
    PAUSED: "paused",
  };

  const WORDS = { CLOSER: "READY", MQUEUE: "QUEUE" };

  const byId = (id) => document.getElementById(id);

  /** Seconds that have gone by since the server looked, so that times tick between its looks. */
  let age = 0;
  let seenInGroups = new Map();

  function kindOf(agent) {
    return OF_SUB_STATUS[agent.sub_status] || OF_STATUS[agent.status] || "other";
  }

  function wordOf(agent) {
    return agent.sub_status || WORDS[agent.status] || agent.status || "?";
  }

  function duration(seconds) {
    if (seconds === null) {
      return "–";
    }
    const two = (n) => String(n).padStart(2, "0");
    const whole = Math.floor(seconds);
    const hours = Math.floor(whole / 3600);
    const minutes = Math.floor((whole % 3600) / 60);
    return hours > 0
      ? hours + "h" + two(minutes) + "m"
      : minutes + ":" + two(whole % 60);
  }

  function ticking(seconds) {
    return seconds === null ? null : seconds + age;
  }

  function setText(element, text) {
    if (element.textContent !== text) {
      element.textContent = text;
    }
  }

  function setClass(element, name) {
    if (element.className !== name) {
      element.className = name;
    }
  }

  /** Makes this element have so many children, each made once and used again. */
  function children(parent, count, make) {
    while (parent.children.length < count) {
      parent.append(make());
    }
    while (parent.children.length > count) {
      parent.lastElementChild.remove();
    }
    return parent.children;
  }

  function element(tag, name, ...inside) {
    const made = document.createElement(tag);
    made.className = name;
    made.append(...inside);
    return made;
  }

  function newTile() {
    return element("div", "tile",
      element("div", "name"),
      element("div", "what", element("span", "word"), element("span", "time")),
      element("div", "more"));
  }

  function showTile(tile, agent) {
    const [name, what, more] = tile.children;
    setClass(tile, "tile " + kindOf(agent));
    setText(name, agent.full_name || agent.user);
    tile.title = agent.full_name + " (" + agent.user + ")";
    setText(what.children[0], wordOf(agent));
    setText(what.children[1], duration(ticking(agent.seconds)));
    const about = [agent.pause_code, agent.in_group, agent.campaign_id];
    setText(more, about.filter((text) => text).join(" · "));
  }

  function showAgents(agents) {
    const rank = new Map(KINDS.map(([kind], index) => [kind, index]));
    const sorted = agents
      .map((agent) => [rank.get(kindOf(agent)), agent.seconds === null ? -1 : agent.seconds, agent])
      .sort((a, b) => a[0] - b[0] || b[1] - a[1] || a[2].user.localeCompare(b[2].user));
    const tiles = byId("agents");
    setClass(tiles, "tiles" + (sorted.length <= FEW ? " few" : sorted.length > MANY ? " many" : ""));
    const made = children(tiles, sorted.length, newTile);
    sorted.forEach(([, , agent], index) => showTile(made[index], agent));
    byId("nobody").hidden = sorted.length > 0;
    setText(byId("total"), String(sorted.length));
  }

  function showCounts(agents) {
    const counts = new Map();
    agents.forEach((agent) => counts.set(kindOf(agent), (counts.get(kindOf(agent)) || 0) + 1));
    const words = new Map(KINDS);
    const shown = CARDS.filter((kind) => SHOWN_ALWAYS.has(kind) || counts.has(kind));
    const cards = children(byId("counts"), shown.length,
      () => element("div", "state-card", element("b", ""), element("span", "")));
    shown.forEach((kind, index) => {
      const count = counts.get(kind) || 0;
      setClass(cards[index], "state-card " + kind + (count ? "" : " none"));
      setText(cards[index].children[0], String(count));
      setText(cards[index].children[1], words.get(kind));
    });
  }

  function oldestOf(calls) {
    const waits = calls.map((one) => one.oldest_seconds).filter((seconds) => seconds !== null);
    return waits.length ? Math.max(...waits) : null;
  }

  function showWaiting(calls) {
    const waiting = calls.reduce((sum, one) => sum + one.waiting, 0);
    const oldest = ticking(oldestOf(calls));
    const urgent = oldest !== null && oldest >= URGENT_SECONDS ? " urgent" : "";
    setText(byId("waiting"), String(waiting));
    setText(byId("oldest"), duration(oldest));
    setClass(byId("waiting-card"), "calls-card" + urgent);
    setClass(byId("oldest-card"), "calls-card" + urgent);
  }

  function showRows(table, rows) {
    const body = byId(table).tBodies[0];
    const made = children(body, rows.length, () => document.createElement("tr"));
    rows.forEach((row, index) => {
      const tr = made[index];
      const cells = children(tr, row.cells.length + 1,
        () => document.createElement(tr.children.length ? "td" : "th"));
      cells[0].scope = "row";
      setText(cells[0], row.name);
      cells[0].title = row.title;
      row.cells.forEach((text, cell) => {
        setText(cells[cell + 1], text);
        setClass(cells[cell + 1], text === "0" || text === "–" ? "zero" : "");
      });
      setClass(tr, row.waiting ? (row.oldest >= URGENT_SECONDS ? "waiting urgent" : "waiting") : "");
    });
    byId(table).hidden = rows.length === 0;
  }

  const count = (agents, ...kinds) => agents.filter((agent) => kinds.includes(kindOf(agent))).length;

  /** An in-group that has had calls keeps its row, so that rows do not jump about. */
  function showInGroups(agents, calls) {
    const rows = calls.filter((one) => one.in_group);
    rows.forEach((one) => seenInGroups.set(one.campaign_id, one.name));
    const found = new Map(rows.map((one) => [one.campaign_id, one]));
    showRows("in-groups", [...seenInGroups.keys()].sort().map((id) => {
      const one = found.get(id) || { waiting: 0, oldest_seconds: null };
      const oldest = ticking(one.oldest_seconds);
      const talking = agents.filter((agent) => agent.in_group === id).length;
      return {
        name: seenInGroups.get(id) || id, title: id, waiting: one.waiting, oldest: oldest || 0,
        cells: [String(one.waiting), duration(oldest), String(talking)],
      };
    }));
  }

  function showCampaigns(agents, calls) {
    const found = new Map(calls.filter((one) => !one.in_group).map((one) => [one.campaign_id, one]));
    const ids = new Set([...agents.map((agent) => agent.campaign_id), ...found.keys()]);
    showRows("campaigns", [...ids].sort().map((id) => {
      const here = agents.filter((agent) => agent.campaign_id === id);
      const one = found.get(id) || { name: "", waiting: 0, oldest_seconds: null };
      return {
        name: id || "none", title: one.name || id, waiting: one.waiting,
        oldest: ticking(one.oldest_seconds) || 0,
        cells: [String(one.waiting), String(count(here, "ready")),
          String(count(here, "incall", "queue", "dead")), String(count(here, "paused", "dispo"))],
      };
    }));
  }

  /** Shows what the server saw so many seconds ago. */
  function show(seen, secondsAgo) {
    age = secondsAgo;
    showAgents(seen.agents);
    showCounts(seen.agents);
    showWaiting(seen.calls);
    showInGroups(seen.agents, seen.calls);
    showCampaigns(seen.agents, seen.calls);
  }

  /** In-groups that were seen once stay on the board, until somebody else looks. */
  function forget() {
    seenInGroups = new Map();
  }

  return { show, forget, duration, setText, setClass };
})();
