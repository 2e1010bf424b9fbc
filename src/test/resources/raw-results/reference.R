# All raw figures of results.json from the responses and the YAML files alone, without DigiCheck (R 4.2; packages yaml, jsonlite,
# metafor, survey, psych). From the root of the project:
#   Rscript src/test/resources/raw-results/reference.R questionnaires/mitarbeiterbefragung-2026.yaml \
#     organisations/musterstadt.yaml analysis src/test/resources/raw-results/musterstadt.csv 300 > musterstadt.json
#   T=src/test/resources/small-town; Rscript src/test/resources/raw-results/reference.R $T/questionnaire.yaml \
#     $T/organisation.yaml $T/analysis $T/responses.csv 30 > small-town.json
#   T=src/test/resources/lq2002; Rscript src/test/resources/raw-results/reference.R $T/questionnaire.yaml - $T/analysis \
#     responses.csv 1000 > lq2002.json        (responses.csv as A02_Lq2002AgreesWithRTest writes it)
# musterstadt.csv: simulate --seed 1 with 700 responses; then every 50th named no role, every 90th gave the same answer on all scales
# (every 180th to the first 12 of them another one), every 110th stopped after the device question.
# The last argument: the earlier wave are the first so many responses of the same file. "-" in place of the organisation: none.
# Definitions: ARCHITECTURE.md, "How answers become scores" and "results.json".
suppressPackageStartupMessages({library(yaml); library(jsonlite); library(metafor); library(survey); library(psych)})
args <- commandArgs(TRUE)
read <- function(f) yaml.load_file(f, handlers = list("bool#yes" = identity, "bool#no" = identity, "int" = as.numeric))
Q <- read(args[1])
O <- if (args[2] == "-") NULL else read(args[2])
fields <- read(file.path(args[3], "action-fields.yaml"))$fields
maps <- read(file.path(args[3], "item-mapping.yaml"))$mappings
map <- Filter(function(m) m$questionnaire == Q$key && m$version == Q$version, maps)[[1]]$items
d <- read.csv(args[4], colClasses = "character", na.strings = NULL, check.names = FALSE)
if (is.null(d$role)) d$role <- ""
M <- nrow(d)

# ---- the items, in the order of the questionnaire
items <- list()
for (s in Q$sections) for (q in s$questions) if (q$type != "information") {
  rules <- Filter(Negate(is.null), list(s[["visible-if"]], q[["visible-if"]]))
  base <- list(key = q$key, type = q$type, scale = if (!is.null(q$scale)) Q$scales[[q$scale]], polarity = q$polarity,
               options = sapply(q$options, `[[`, "key"), top = q$top, min = q$min, max = q$max, rules = rules)
  for (row in if (q$type == "matrix") q$rows else list(list(key = q$key, polarity = q$polarity))) {
    it <- base
    it$key <- row$key
    if (!is.null(row$polarity)) it$polarity <- row$polarity
    if (is.null(it$polarity) && it$type %in% c("likert", "matrix")) it$polarity <- "positive"
    items[[it$key]] <- it
  }
}
columns <- function(it) switch(it$type, "multiple-choice" = , ranking = paste0(it$key, ".", it$options),
  "importance-satisfaction" = paste0(it$key, c(".importance", ".satisfaction")), it$key)

# ---- visibility: TRUE, FALSE, NA (unknown: is shown)
kinds <- if (is.null(O)) character() else setNames(sapply(O$units, `[[`, "kind"), sapply(O$units, `[[`, "code"))
truth <- function(r) {
  if (!is.null(r$all)) return(Reduce(`&`, lapply(r$all, truth)))
  if (!is.null(r$any)) return(Reduce(`|`, lapply(r$any, truth)))
  if (!is.null(r$not)) return(!truth(r$not))
  if (!is.null(r[["unit-kind"]])) return(if (is.null(O)) rep(NA, M) else unname(kinds[d$unit]) %in% unlist(r[["unit-kind"]]))
  if (!is.null(r$role)) return(ifelse(d$role == "", NA, d$role %in% unlist(r$role)))
  it <- items[[r$item]]
  number <- function(x) suppressWarnings(as.numeric(x))
  if (it$type %in% c("multiple-choice", "ranking")) {
    chosen <- sapply(columns(it), function(k) if (it$type == "ranking") !is.na(number(d[[k]])) else d[[k]] == "1")
    wanted <- paste0(it$key, ".", if (is.null(r$includes)) r$equals else r$includes)
    if (!is.null(r$includes)) return(unname(chosen[, wanted]))
    return(unname(chosen[, wanted] & rowSums(chosen) == 1))
  }
  x <- d[[it$key]]
  known <- function(v) ifelse(is.na(v), FALSE, v)
  if (!is.null(r[["at-least"]])) return(known(number(x) >= r[["at-least"]]))
  if (!is.null(r[["at-most"]])) return(known(number(x) <= r[["at-most"]]))
  if (it$type %in% c("likert", "matrix", "number") && !(r$equals %in% c("dk", "na"))) return(known(number(x) == as.numeric(r$equals)))
  x == r$equals
}
for (it in items) for (r in it$rules) {
  hidden <- !truth(r) & !is.na(truth(r))
  for (k in columns(it)) d[[k]][hidden] <- "hidden"
}

# ---- what each person did with each item, its codes and its need
code <- function(it, x) if (it$type == "yes-no") c(yes = 1, no = 0)[x] else suppressWarnings(as.numeric(x))
status <- sapply(items, function(it) {
  cells <- as.matrix(d[, columns(it), drop = FALSE])
  is_code <- !(cells %in% c("", "dk", "na", "hidden"))
  if (it$type == "single-choice") is_code <- cells %in% it$options | is_code
  if (it$type %in% c("short-text", "long-text")) is_code <- !grepl("^\\s*$", cells) & cells != "hidden"
  is_code <- matrix(is_code, M)
  some <- function(w) rowSums(matrix(cells == w, M)) > 0
  answered <- if (it$type == "importance-satisfaction") rowSums(is_code) == 2 else rowSums(is_code) > 0
  ifelse(answered, "answered", ifelse(some("hidden"), "notShown", ifelse(some("na"), "notApplicable", ifelse(some("dk"), "dontKnow", "missing"))))
})
range_of <- function(it) if (it$type == "yes-no") c(0, 1) else if (it$type == "number") c(it$min, it$max) else c(it$scale$lo, it$scale$hi)
needs <- list(); outside <- list(); raw <- list()
for (it in items) {
  k <- it$key
  if (it$type == "importance-satisfaction") {
    share <- sapply(columns(it), function(c) 100 * (code(it, d[[c]]) - it$scale$lo) / (it$scale$hi - it$scale$lo))
    needs[[k]] <- share[, 1] * (100 - share[, 2]) / 100
    outside[[k]] <- rowSums(d[, columns(it)] == "na" | d[, columns(it)] == "hidden") > 0
  } else if (it$type %in% c("likert", "matrix", "number", "yes-no")) {
    raw[[k]] <- unname(code(it, d[[k]]))
    if (!is.null(it$polarity) && it$polarity != "none") {
      lo <- range_of(it)[1]; hi <- range_of(it)[2]
      needs[[k]] <- if (it$polarity == "positive") 100 * (hi - raw[[k]]) / (hi - lo) else 100 * (raw[[k]] - lo) / (hi - lo)
    }
    outside[[k]] <- d[[k]] %in% c("na", "hidden")
  }
}
goal_of <- setNames(sapply(map, `[[`, "goal"), sapply(map, `[[`, "item"))
omega <- setNames(sapply(map, function(m) if (is.null(m$weight)) 1 else m$weight), names(goal_of))
scored <- names(items)[names(items) %in% names(goal_of)]
score <- function(keys) {
  if (length(keys) == 0) return(rep(NA_real_, M))
  u <- sapply(needs[keys], identity)
  w <- t(omega[keys] * t(!sapply(outside[keys], identity)))
  got <- w * !is.na(u)
  y <- rowSums(got * ifelse(is.na(u), 0, u)) / rowSums(got)
  y[!(rowSums(got) > 0 & 2 * rowSums(got) >= rowSums(w))] <- NA
  round(y * 2^36) / 2^36
}
field_keys <- sapply(fields, `[[`, "key")
goals <- setNames(lapply(fields, function(f) sapply(f$goals, `[[`, "key")), field_keys)
field_items <- lapply(goals, function(g) scored[goal_of[scored] %in% g])
Y <- lapply(field_items, score)
G <- lapply(goals, function(g) setNames(lapply(g, function(k) score(scored[goal_of[scored] == k])), g))

# ---- the tree: parts, leaves, headcounts
if (is.null(O)) O <- list(roles = lapply(sort(unique(setdiff(d$role, "")), method = "radix"), function(r) list(key = r)),
                          units = lapply(sort(unique(d$unit), method = "radix"), function(u) list(code = u)))
code_of <- sapply(O$units, `[[`, "code")
parent_of <- setNames(lapply(O$units, function(u) u$parent), code_of)
children <- function(u) code_of[sapply(code_of, function(x) identical(parent_of[[x]], u))]
subtree <- function(u) c(u, unlist(lapply(children(u), subtree)))
roles <- as.character(unlist(lapply(O$roles, `[[`, "key")))
heads <- function(u) {                       # by role and "" (role not known); NULL: not known
  h <- O$units[[match(u, code_of)]]$headcount
  if (is.null(h)) return(if (length(children(u)) > 0) c() else NULL)
  if (is.list(h)) unlist(h) else setNames(h, "")
}
direct <- setNames(sapply(code_of, function(u) if (is.null(heads(u)) && length(children(u)) == 0) NA else sum(heads(u))), code_of)
parts <- list()
walk <- function(u) {
  inner <- length(children(u)) > 0
  parts[[u]] <<- list(units = subtree(u), leaf = !inner, N = sum(direct[subtree(u)]))
  if (inner && (sum(d$unit == u) > 0 || isTRUE(direct[[u]] > 0))) parts[[paste0(u, ".direct")]] <<- list(units = u, leaf = TRUE, N = direct[[u]])
  for (c in children(u)) walk(c)
}
for (u in code_of[sapply(code_of, function(x) is.null(parent_of[[x]]))]) walk(u)
inside <- lapply(parts, function(p) d$unit %in% p$units)
leaves <- names(parts)[sapply(parts, `[[`, "leaf")]
leaf_of <- rep(NA_character_, M)
for (l in leaves) leaf_of[inside[[l]]] <- l
town_N <- sum(direct)
role_N <- function(r) if (anyNA(direct) || any(sapply(code_of, function(u) "" %in% names(heads(u))))) NA else sum(sapply(code_of, function(u) sum(heads(u)[names(heads(u)) == r])))

# ---- estimates
nn <- function(x) if (length(x) == 0 || is.na(x)) NA else x
pooled <- function(y, keep = TRUE) {         # variance within leaves
  ok <- !is.na(y) & keep
  by <- split(y[ok], leaf_of[ok])
  by <- by[sapply(by, length) > 1]
  df <- sum(sapply(by, function(z) length(z) - 1))
  if (length(by) == 0) return(c(NA, 0))
  c(sum(sapply(by, function(z) (length(z) - 1) * var(z))) / df, df)
}
mean_of <- function(y, N, responses, own, p) {
  y <- y[!is.na(y)]; n <- length(y)
  v <- if (own) c(var(y), n - 1) else p
  f <- if (is.na(N) || responses > N) 0 else n / N
  se <- if (n > 1 && !is.na(v[1])) sqrt(v[1] / n) else NA
  fpc <- se * sqrt(1 - f)
  ci <- if (is.na(se)) NA else pmin(100, pmax(0, mean(y) + c(-1, 1) * qt(.975, v[2]) * fpc))
  list(n = n, score = if (n > 0) mean(y) else NA, sd = if (n > 1) sd(y) else NA, se = se, seFpc = if (is.na(N)) NA else fpc, ci = ci)
}
change <- function(new, old, df_new, df_old) {
  if (is.na(new$score) || is.na(old$score)) return(NA)
  delta <- new$score - old$score
  if (is.na(new$se) || is.na(old$se)) return(list(delta = delta, se = NA, df = NA, ci = NA, minimalDetectable = NA))
  v <- c(new$se, old$se)^2
  if (sum(v) == 0) return(list(delta = delta, se = 0, df = NA, ci = NA, minimalDetectable = NA))
  df <- sum(v)^2 / (v[1]^2 / df_new + v[2]^2 / df_old)
  list(delta = delta, se = sqrt(sum(v)), df = df, ci = delta + c(-1, 1) * qt(.975, df) * sqrt(sum(v)), minimalDetectable = 2.8 * sqrt(sum(v)))
}
rest_test <- function(y, member) {           # wilcox.test gives W and p; z from the same formula
  a <- y[member & !is.na(y)]; b <- y[!member & !is.na(y)]
  if (length(a) == 0 || length(b) == 0) return(NULL)
  n <- length(a); m <- length(b); N <- n + m
  w <- suppressWarnings(wilcox.test(a, b, exact = FALSE, correct = TRUE))
  U <- unname(w$statistic); t <- table(c(a, b))
  sigma <- sqrt(n * m / 12 * (N + 1 - sum(t^3 - t) / (N * (N - 1))))
  e <- U - n * m / 2
  z <- if (sigma == 0) NA else (e - sign(e) / 2) / sigma
  list(u = U, z = z, p = if (sigma == 0) NA else w$p.value, cliffsDelta = 2 * U / (n * m) - 1)
}
adjust_rest <- function(tests) {             # a list of tests (or NULL): adds q and flagged
  p <- sapply(tests, function(t) if (is.null(t)) NA else t$p)
  q <- rep(NA_real_, length(p)); q[!is.na(p)] <- p.adjust(p[!is.na(p)], "BH")
  Map(function(t, q) if (is.null(t)) NA else c(t, list(q = q, flagged = !is.na(q) && q <= .1 && abs(t$cliffsDelta) >= .33)), tests, q)
}
tau_pm <- function(y, v) {                   # Paule-Mandel
  D <- length(y)
  if (D < 2) return(NA)
  q <- function(t) { w <- 1 / (t + v); sum(w * (y - sum(w * y) / sum(w))^2) - (D - 1) }
  q0 <- if (all(v > 0)) q(0) else { z <- y[v == 0]; if (max(z) > min(z)) Inf else sum((y - z[1])[v > 0]^2 / v[v > 0]) - (D - 1) }
  if (q0 <= 0) return(0)
  t <- uniroot(q, c(1e-12, var(y) * (1 + 1e-9) + 1e-9), tol = 1e-13, maxiter = 10000)$root
  if (all(v > 0)) stopifnot(abs(t - rma(y, v, method = "PM", control = list(tol = 1e-12, maxiter = 1000))$tau2) < 1e-6 * max(1, t))
  t
}
tau_dl <- function(y, v) if (length(y) < 2 || any(v == 0)) NA else rma(y, v, method = "DL")$tau2
dunn <- function(y) {
  ok <- !is.na(y); r <- rank(y[ok]); g <- factor(leaf_of[ok], levels = leaves); n <- table(g); R <- tapply(r, g, mean)
  N <- sum(ok); t <- table(y[ok]); v <- N * (N + 1) / 12 - sum(t^3 - t) / (12 * (N - 1))
  got <- leaves[n > 0]; pairs <- list()
  if (length(got) < 2 || v <= 1e-9) return(pairs)
  for (i in seq_along(got)) for (j in seq_along(got)) if (i < j)
    pairs[[length(pairs) + 1]] <- list(units = c(got[i], got[j]), z = unname((R[got[i]] - R[got[j]]) / sqrt(v * (1 / n[got[i]] + 1 / n[got[j]]))))
  holm <- p.adjust(2 * pnorm(-abs(sapply(pairs, `[[`, "z"))), "holm")
  Map(function(p, h) c(p, list(pHolm = h)), pairs, holm)
}

# ---- fields, units, roles
earlier <- seq_len(M) <= as.numeric(args[5])
out <- list(respondents = M, items = list(), fields = list(), units = list(), roles = list())
kw <- lapply(Y, function(y) { ok <- !is.na(y); if (length(unique(leaf_of[ok])) < 2 || length(unique(y[ok])) < 2) NULL else kruskal.test(y[ok], factor(leaf_of[ok])) })
kw_p <- unlist(lapply(kw, function(k) if (!is.null(k)) k$p.value))
holm <- p.adjust(kw_p, "holm")
leaf_tests <- adjust_rest(unlist(lapply(field_keys, function(f) setNames(lapply(leaves, function(l) rest_test(Y[[f]], inside[[l]])), paste(f, leaves))), recursive = FALSE))
role_tests <- if (length(roles) == 0) list() else adjust_rest(unlist(lapply(field_keys, function(f) setNames(lapply(roles, function(r) rest_test(Y[[f]], d$role == r)), paste(f, roles))), recursive = FALSE))
for (f in field_keys) {
  y <- Y[[f]]; ok <- !is.na(y); p <- pooled(y); p_old <- pooled(y, earlier)
  town <- mean_of(y, town_N, M, TRUE); before <- mean_of(y[earlier], town_N, sum(earlier), TRUE)
  keys <- field_items[[f]]; k <- length(keys)
  x <- if (k > 0) sapply(needs[keys], identity) else matrix(nrow = M, ncol = 0)
  x <- x[complete.cases(x), , drop = FALSE]; s <- if (k > 0) cov(x) else matrix(0, 0, 0); n <- nrow(x)
  alpha_of <- function(s) if (nrow(s) < 2 || n < 2 || sum(s) <= 1e-12) NA else nrow(s) / (nrow(s) - 1) * (1 - sum(diag(s)) / sum(s))
  a <- alpha_of(s)
  if (k > 1 && n > 49 && all(diag(s) > 0)) stopifnot(abs(a - suppressMessages(suppressWarnings(psych::alpha(x, check.keys = FALSE)))$total$raw_alpha) < 1e-12)
  group <- factor(leaf_of[ok]); aov <- if (nlevels(group) > 1 && nlevels(group) < sum(ok)) suppressWarnings(anova(lm(y[ok] ~ group)))
  msb <- aov[["Mean Sq"]][1]; msw <- aov[["Mean Sq"]][2]; nbar <- sum(ok) / nlevels(group)
  sizes <- sapply(leaves, function(l) sum(ok & inside[[l]]))
  area <- leaves[sizes >= 2]
  v_of <- function(l) { N <- parts[[l]]$N; f <- if (is.na(N) || sum(inside[[l]]) > N) 0 else sizes[[l]] / N; (1 - f) * p[1] / sizes[[l]] }
  v <- sapply(area, v_of); m <- sapply(area, function(l) mean(y[ok & inside[[l]]]))
  t2 <- tau_pm(m, v)
  mu <- function() { if (t2 == 0 && any(v == 0)) return(c(mean(m[v == 0]), 0)); w <- 1 / (t2 + v); c(sum(w * m) / sum(w), 1 / sum(w)) }
  out$fields[[f]] <- c(list(items = keys), town, list(
    alpha = list(n = n, value = a, lower = if (is.na(a)) NA else 1 - (1 - a) * qf(.975, n - 1, (n - 1) * (k - 1)), upper = if (is.na(a)) NA else 1 - (1 - a) * qf(.025, n - 1, (n - 1) * (k - 1))),
    spearmanBrown = if (k == 2 && all(diag(s) > 0)) 2 * cor(x)[1, 2] / (1 + cor(x)[1, 2]) else NA,
    icc1 = if (is.null(aov)) NA else (msb - msw) / (msb + (nbar - 1) * msw), icc2 = if (is.null(aov)) NA else (msb - msw) / msb,
    tauSquared = list(pauleMandel = t2, derSimonianLaird = tau_dl(m, v)),
    kruskalWallis = if (is.null(kw[[f]])) list(h = NA, df = NA, p = NA, pHolm = NA, epsilonSquared = NA) else
      list(h = unname(kw[[f]]$statistic), df = unname(kw[[f]]$parameter), p = kw[[f]]$p.value, pHolm = holm[[f]], epsilonSquared = unname(kw[[f]]$statistic) / (sum(ok) - 1)),
    goals = lapply(G[[f]], function(z) mean_of(z, town_N, M, TRUE)),
    change = change(town, before, town$n - 1, before$n - 1)))
  if (length(leaves) <= 10) out$fields[[f]]$pairs <- dunn(y) else out$fields[[f]]$pairs <- head(dunn(y), 20)
  for (j in keys) out$items[[j]] <- list(
    itemRestCorrelation = if (k < 2 || s[j, j] <= 1e-12 || sum(s[keys != j, keys != j]) <= 1e-12) NA else cor(x[, j], rowSums(x[, keys != j, drop = FALSE])),
    alphaIfDropped = if (k < 3) NA else alpha_of(s[keys != j, keys != j]))
  for (u in names(parts)) {
    e <- mean_of(y[inside[[u]]], parts[[u]]$N, sum(inside[[u]]), FALSE, p)
    old <- mean_of(y[inside[[u]] & earlier], parts[[u]]$N, 0, FALSE, p_old)
    shrunken <- list(shrunken = e$score, shrunkenSe = if (is.na(e$seFpc)) e$se else e$seFpc, shrinkage = if (e$n == 0) NA else 1)
    if (parts[[u]]$leaf && e$n > 0 && length(area) >= 5) {
      vd <- v_of(u); B <- if (vd == 0) 1 else t2 / (t2 + vd)
      shrunken <- list(shrunken = mu()[1] + B * (e$score - mu()[1]), shrunkenSe = sqrt(B * vd + (1 - B)^2 * mu()[2]), shrinkage = B)
    }
    out$units[[u]]$fields[[f]] <- c(e, shrunken, list(
      goals = lapply(G[[f]], function(z) { z <- z[inside[[u]] & !is.na(z)]; list(n = length(z), score = if (length(z) > 0) mean(z) else NA) }),
      versusRest = if (parts[[u]]$leaf) leaf_tests[[paste(f, u)]] else NA, change = change(e, old, p[2], p_old[2])))
  }
  for (r in roles) {
    e <- mean_of(y[d$role == r], role_N(r), sum(d$role == r), FALSE, p)
    old <- mean_of(y[d$role == r & earlier], NA, 0, FALSE, p_old)
    out$roles[[r]]$fields[[f]] <- c(e, list(versusRest = role_tests[[paste(f, r)]], change = change(e, old, p[2], p_old[2])))
  }
}
for (u in names(parts)) { out$units[[u]]$n <- sum(inside[[u]]); out$units[[u]]$headcount <- parts[[u]]$N }
for (r in roles) { out$roles[[r]]$n <- sum(d$role == r); out$roles[[r]]$headcount <- role_N(r) }

# ---- items
item_figures <- function(it, who) {
  st <- status[who, it$key]
  is_number <- it$key %in% names(raw)
  x <- if (is_number) raw[[it$key]][who] else NA
  u <- if (it$key %in% names(needs)) needs[[it$key]][who] else NA
  m <- function(v) if (all(is.na(v))) NA else mean(v, na.rm = TRUE)
  share <- function(k) { v <- d[[k]][who]; sum(if (it$type == "ranking") !(v %in% c("", "dk", "na", "hidden")) else v == "1") / sum(st == "answered") }
  dist <- if (sum(st == "answered") == 0) list() else if (it$type %in% c("multiple-choice", "ranking"))
    setNames(lapply(columns(it), share), it$options) else if (it$type %in% c("likert", "matrix"))
    setNames(lapply(it$scale$lo:it$scale$hi, function(c) mean(x[!is.na(x)] == c)), it$scale$lo:it$scale$hi) else if (it$type == "yes-no")
    list(no = mean(x[!is.na(x)] == 0), yes = mean(x[!is.na(x)] == 1)) else if (it$type == "number")
    as.list(prop.table(table(x))) else if (it$type == "single-choice")
    setNames(lapply(it$options, function(o) mean(d[[it$key]][who & status[, it$key] == "answered"] == o)), it$options) else list()
  list(n = sum(st == "answered"), missing = sum(st == "missing"), dontKnow = sum(st == "dontKnow"), notApplicable = sum(st == "notApplicable"),
       notShown = sum(st == "notShown"), mean = if (is_number) m(x) else NA, sd = if (is_number && sum(!is.na(x)) > 1) sd(x, na.rm = TRUE) else NA,
       need = if (it$type == "importance-satisfaction" && !(it$key %in% scored)) NA else m(u), distribution = dist)
}
for (it in items) out$items[[it$key]] <- c(out$items[[it$key]], item_figures(it, rep(TRUE, M)))
for (u in head(leaves, 4)) for (it in items) out$units[[u]]$items[[it$key]] <- item_figures(it, inside[[u]])[c("n", "mean", "need", "distribution")]

# ---- rankings
out$rankings <- list()
for (it in items) if (it$type == "ranking" && length(it$options) > 1) {
  R <- suppressWarnings(sapply(columns(it), function(k) as.numeric(d[[k]])))
  R <- R[rowSums(!is.na(R)) > 0, , drop = FALSE]; n <- nrow(R); m <- ncol(R)
  for (i in seq_len(n)) { top <- sum(!is.na(R[i, ])); R[i, is.na(R[i, ])] <- (top + 1 + m) / 2 }
  S <- 100 * (m - R) / (m - 1)
  out$rankings[[it$key]] <- list(n = n, options = setNames(lapply(seq_len(m), function(o) list(borda = if (n > 0) mean(S[, o]) else NA, se = if (n > 1) sd(S[, o]) / sqrt(n) else NA)), it$options),
    kendallsW = if (n < 2) NA else unname(friedman.test(R)$statistic) / (n * (m - 1)))
}

# ---- quality
agree <- names(items)[sapply(items, function(it) it$type %in% c("likert", "matrix"))]
codes <- lapply(seq_len(M), function(i) { x <- sapply(raw[agree], `[`, i); x[!is.na(x)] })
long <- sapply(codes, function(x) length(x) > 0 && max(rle(unname(x))$lengths) >= 10)
flat <- sapply(codes, function(x) length(x) >= 2 && sd(x) == 0)
closed <- status[, sapply(items, function(it) !(it$type %in% c("short-text", "long-text")))]
shown <- rowSums(closed != "notShown")
done <- rowSums(matrix(!(closed %in% c("notShown", "missing")), M))
broken <- shown > 0 & done / shown < .2
careful <- !(long | flat | broken)
out$quality <- list(longstring = sum(long), zeroVariance = sum(flat), breakOff = sum(broken),
  fields = lapply(Y, function(y) list(scoreWithoutFlagged = if (any(careful & !is.na(y))) mean(y[careful], na.rm = TRUE) else NA)))

# ---- weights: cells unit|role, collapsed, trimmed
if (!anyNA(direct)) {
  cells <- list()
  path_of <- function(u) { p <- u; while (!is.null(parent_of[[p[1]]])) p <- c(parent_of[[p[1]]], p); if (length(children(u)) > 0) c(p, paste0(u, ".direct")) else p }
  for (u in code_of) for (r in c(roles, "")) {
    n <- sum(d$unit == u & d$role == r); N <- sum(heads(u)[names(heads(u)) == r])
    if (n > 0 || N > 0) cells[[length(cells) + 1]] <- list(path = path_of(u), members = paste0(u, "|", r), n = n, N = N)
  }
  size <- function(c) if (c$N == 0) 0 else max(c$N, c$n)
  near <- function(a, b) { k <- 0; while (k < min(length(a$path), length(b$path)) && a$path[k + 1] == b$path[k + 1]) k <- k + 1; k }
  n_all <- sum(sapply(cells, `[[`, "n")); N_all <- sum(sapply(cells, size))
  weak <- function(c) c$n < 5 || c$N == 0 || size(c) / c$n > 4 * N_all / n_all
  name <- function(c) paste(c$members, collapse = "\n")
  first <- function(rank, idx) idx[order(-rank, sapply(idx, function(i) cells[[i]]$n), sapply(idx, function(i) name(cells[[i]])), method = "radix")][1]
  while (length(cells) > 1 && any(sapply(cells, weak))) {
    w <- which(sapply(cells, weak))
    i <- first(sapply(w, function(i) max(sapply(seq_along(cells)[-i], function(j) near(cells[[i]], cells[[j]])))), w)
    o <- seq_along(cells)[-i]
    j <- first(sapply(o, function(j) near(cells[[i]], cells[[j]])), o)
    a <- cells[[i]]; b <- cells[[j]]
    joined <- list(path = head(a$path, near(a, b)), members = sort(c(a$members, b$members), method = "radix"), n = a$n + b$n, N = a$N + b$N)
    cells <- c(cells[-c(i, j)], list(joined))
  }
  cells <- cells[order(sapply(cells, function(c) c$members[1]), method = "radix")]
  nh <- sapply(cells, `[[`, "n"); Nh <- sapply(cells, size)
  w <- (Nh / nh) / (sum(Nh) / sum(nh)); raw_w <- w
  w <- w / (sum(w * nh) / sum(nh)); w <- pmin(5, pmax(.2, w)); w <- w / (sum(w * nh) / sum(nh))
  who <- lapply(cells, function(c) paste0(d$unit, "|", d$role) %in% c$members)
  weighted <- lapply(Y, function(y) {
    z <- lapply(who, function(i) y[i & !is.na(y)]); k <- sapply(z, length); use <- k > 0
    W <- (w * nh)[use] / sum((w * nh)[use]); z <- z[use]; k <- k[use]
    ss <- sapply(z, function(x) if (length(x) > 1) var(x) else NA)
    s2 <- ifelse(is.na(ss), sum((k - 1) * ifelse(is.na(ss), 0, ss)) / sum(k - 1), ss)
    f <- ifelse(nh[use] > sapply(cells, `[[`, "N")[use], 0, k / sapply(cells, `[[`, "N")[use])
    result <- list(score = sum(W * sapply(z, mean)), se = sqrt(sum(W^2 * (1 - f) * s2 / k)))
    if (max(abs(w - raw_w)) < 1e-12 && all(k > 1) && all(f > 0)) {          # nothing trimmed or stale: the survey package agrees
      ok <- !is.na(y); cell <- rep(NA, M); for (h in seq_along(who)) cell[who[[h]]] <- h
      t <- svymean(~y, svydesign(ids = ~1, strata = ~cell, fpc = ~N, data = data.frame(y = y, cell = cell, N = Nh[cell])[ok, ]))
      stopifnot(abs(coef(t) - result$score) < 1e-9, abs(SE(t) - result$se) < 1e-9)
    }
    result
  })
  out$weighting <- list(cells = length(cells), collapsed = lapply(Filter(function(c) length(c$members) > 1, cells), function(c) I(c$members)),
    effectiveSampleSize = sum(w * nh)^2 / sum(w^2 * nh), fields = weighted)
}
cat(toJSON(out, auto_unbox = TRUE, na = "null", null = "null", digits = I(13)), "\n", sep = "")
