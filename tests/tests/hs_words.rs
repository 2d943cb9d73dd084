//! The Harmonized System in words: titles and vocabulary are complete and our own, and a search finds what
//! people ask for.

#![allow(clippy::unwrap_used)] // a test may panic

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use customs_hs::search::{Hit, search};
use customs_hs::{Edition, Heading, Node, Subheading};
use customs_tests::{external, reference, repository};

/// A row of the data: code, title, search words.
struct Row {
    code: String,
    title: String,
    words: Vec<String>,
}

/// The titles and the vocabulary as they are kept.
fn data() -> Vec<Row> {
    let folder = repository().join("crates/customs-hs/data");
    let chapters = (1..=97).filter(|chapter| *chapter != 77);
    let files = chapters.map(|chapter| format!("titles/{chapter:02}.tsv"));
    let mut rows = Vec::new();
    for file in files.chain(["titles.tsv".to_owned()]) {
        let text = fs::read_to_string(folder.join(&file)).unwrap();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let [code, title, words] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("{file}: {line}");
            };
            let words = words.split(',').map(|word| word.trim().to_owned());
            let words = words.filter(|word| !word.is_empty()).collect();
            rows.push(Row { code: code.into(), title: title.into(), words });
        }
    }
    rows
}

#[test]
fn every_subheading_and_every_group_of_2022_has_a_title_that_none_of_its_siblings_has() {
    let nomenclature = Edition::Hs2022.nomenclature().unwrap();
    for heading in nomenclature.headings() {
        let mut titles: BTreeMap<String, Node> = BTreeMap::new();
        let members: Vec<Subheading> = nomenclature.below(heading).collect();
        let groups = members.iter().filter_map(|code| code.group()).collect::<BTreeSet<_>>();
        let groups = groups.into_iter().map(Node::from);
        for node in groups.chain(members.iter().copied().map(Node::from)) {
            let title = node.title().unwrap_or_else(|| panic!("{node} has no title")).as_str();
            assert!((3..=110).contains(&title.chars().count()), "{node}: {title}");
            assert!(!["other", "others"].contains(&title.to_lowercase().as_str()), "{node}");
            let other = titles.insert(title.to_lowercase(), node);
            assert_eq!(other, None, "{node}: {title}");
        }
        if members == [heading.undivided()] {
            assert_eq!(heading.undivided().title(), heading.title());
        }
    }
}

#[test]
fn numbers_of_older_editions_have_titles_too() {
    let title = |code: &str, edition| {
        code.parse::<Subheading>().unwrap().title_in(edition).map(|title| title.to_string())
    };
    assert_eq!(title("851713", Edition::Hs2017), None);
    assert!(title("851712", Edition::Hs2017).is_some_and(|title| title.contains("phones")));
    let (mut all, mut without) = (0, Vec::new());
    for edition in Edition::with_table() {
        for node in places(edition) {
            all += 1;
            if node.title_in(edition).is_none() {
                without.push(format!("{node} in {edition}"));
            }
        }
    }
    assert!(all > 50_000, "{all}");
    assert_eq!(without, [""; 0]);
}

/// The headings, groups and subheadings of an edition.
fn places(edition: Edition) -> Vec<Node> {
    let nomenclature = edition.nomenclature().unwrap();
    let groups: BTreeSet<_> = nomenclature.subheadings().filter_map(|code| code.group()).collect();
    let headings = nomenclature.headings().map(Node::from);
    headings
        .chain(groups.into_iter().map(Node::from).filter(|group| nomenclature.contains(*group)))
        .chain(nomenclature.subheadings().map(Node::from))
        .collect()
}

/// A group that means something else today has the title of its time.
#[test]
fn a_group_is_called_by_what_the_edition_has_there() {
    for (member, edition, title) in [
        ("852499", Edition::Hs1996, "Other recorded media"),
        ("020721", Edition::Hs1992, "Whole poultry, frozen"),
        ("441111", Edition::Hs2002, "Fibreboard over 0.8 g/cm3"),
    ] {
        let group = member.parse::<Subheading>().unwrap().group().unwrap();
        assert_eq!(group.title_in(edition).map(|it| it.as_str()), Some(title), "{group}");
        assert_ne!(group.title_in(Edition::Hs2022), group.title_in(edition), "{group}");
    }
}

/// What is known of the goods of a number of the draft is what it was before, if it is all of that.
#[test]
fn a_renumbered_line_of_the_draft_has_the_title_of_its_goods() {
    if Edition::Hs2028.draft().is_none() {
        return;
    }
    let title = |code: &str, edition| {
        code.parse::<Subheading>().unwrap().title_in(edition).map(|title| title.to_string())
    };
    assert_eq!(title("031051", Edition::Hs2028), title("030611", Edition::Hs2022));
    assert_eq!(title("440731", Edition::Hs2028), title("440721", Edition::Hs2022));
    // One of two numbers, which share the goods of one.
    assert_eq!(title("030713", Edition::Hs2028), None);
    // The draft is never the edition that is meant where none is named.
    assert_eq!("031051".parse::<Subheading>().unwrap().title(), None);
}

/// Words of a text, for comparing it with another.
fn plain_words(text: &str) -> Vec<String> {
    let text = text.to_lowercase();
    let words = text.split(|character: char| !character.is_ascii_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[test]
fn no_title_has_seven_words_in_a_row_of_a_legal_text() {
    const MANY: usize = 7;
    let Some(path) = reference("hs/HS2022.us-hts-2026-text.csv") else { return };
    let legal = plain_words(&fs::read_to_string(path).unwrap());
    let legal: HashSet<&[String]> = legal.windows(MANY).collect();
    let older = repository().join("crates/customs-hs/data/titles/older.tsv");
    let older = fs::read_to_string(older).unwrap();
    let older = older.lines().filter_map(|line| line.split('\t').nth(2)).map(str::to_owned);
    let titles = data().into_iter().map(|row| row.title).chain(older);
    let copied: Vec<String> = titles
        .filter(|title| plain_words(title).windows(MANY).any(|words| legal.contains(words)))
        .collect();
    assert_eq!(copied, [""; 0]);
}

#[test]
fn british_and_american_words_find_the_same() {
    for (british, american) in [
        ("aubergine", "eggplant"),
        ("nappies", "diapers"),
        ("spanner", "wrench"),
        ("courgettes", "zucchini"),
        ("trainers", "sneakers"),
        ("pushchair", "stroller"),
        ("tyres", "tires"),
        ("aluminium foil", "aluminum foil"),
        ("colour television", "color television"),
        ("jewellery", "jewelry"),
        ("fibreboard", "fiberboard"),
        ("sulphuric acid", "sulfuric acid"),
        ("pyjamas", "pajamas"),
        ("plough", "plow"),
        ("lorry", "truck"),
        ("torch", "flashlight"),
    ] {
        let headings = |words: &str| headings(&search(words, 40), 3);
        let (one, other) = (headings(british), headings(american));
        assert!(
            one.iter().any(|heading| other.contains(heading)),
            "{british}: {one:?}, {american}: {other:?}"
        );
    }
}

/// The trade terms with their numbers, if the reference is there.
fn terms() -> Option<Vec<(String, String)>> {
    let text = fs::read_to_string(reference("hs/search-terms.tsv")?).unwrap();
    let pair = |line: &str| line.split_once('\t').map(|(term, code)| (term.into(), code.into()));
    Some(text.lines().skip(1).filter_map(pair).collect())
}

/// A word without the ending of a plural, so that a list of goods is compared with another whatever the
/// number of its words.
fn singular(text: &str) -> String {
    let cut = |word: String| match word.strip_suffix("ies") {
        Some(rest) if word.len() > 3 => format!("{rest}y"),
        _ if word.len() > 3 => word.strip_suffix('s').unwrap_or(&word).to_owned(),
        _ => word,
    };
    plain_words(text).into_iter().map(cut).collect::<Vec<_>>().join(" ")
}

/// The terms are for measuring. What they share with the vocabulary is what any list of goods would share with
/// them: short common words (torch, brioche, guitar), and hardly anything that takes three words or more to
/// say. A list that had been copied would have nearly all of them.
#[test]
fn the_vocabulary_was_not_copied_from_the_terms_it_is_measured_on() {
    let Some(terms) = terms() else { return };
    let rows = data();
    let own: HashSet<String> = rows
        .iter()
        .flat_map(|row| row.words.iter().chain([&row.title]))
        .map(|it| singular(it))
        .collect();
    assert!(own.len() > 40_000, "{}", own.len());
    let shared = |least: usize, most: usize| {
        let words = |term: &str| plain_words(term).len();
        let some = terms.iter().filter(|(term, _)| (least..=most).contains(&words(term)));
        let (count, own) = some.fold((0, 0), |(count, shared), (term, _)| {
            (count + 1, shared + u32::from(own.contains(&singular(term))))
        });
        f64::from(own) / f64::from(count.max(1))
    };
    let (all, long) = (shared(1, 99), shared(3, 99));
    external::tell(&format!(
        "shared with the terms: {:.1} %, of those of three words {:.1} %",
        100.0 * all,
        100.0 * long
    ));
    assert!(all < 0.35, "{all}");
    assert!(long < 0.10, "{long}");
}

/// The headings of hits, in order, each once.
fn headings(hits: &[Hit], most: usize) -> Vec<Heading> {
    let mut found = Vec::new();
    for hit in hits {
        let heading = match hit.node {
            Node::Heading(heading) => heading,
            Node::Subheading(code) => code.heading(),
            _ => continue,
        };
        if !found.contains(&heading) && found.len() < most {
            found.push(heading);
        }
    }
    found
}

fn subheadings(hits: &[Hit], most: usize) -> Vec<Subheading> {
    let codes = hits.iter().filter_map(|hit| match hit.node {
        Node::Subheading(code) => Some(code),
        _ => None,
    });
    codes.take(most).collect()
}

/// How many of the terms have the right heading and subheading first, and among five.
#[derive(Default, Clone, Copy)]
struct Figures {
    terms: u32,
    heading: u32,
    heading_in_five: u32,
    subheading: u32,
    subheading_in_five: u32,
}

impl Figures {
    fn add(&mut self, wanted: &str, headings: &[String], subheadings: &[String]) {
        let first = |found: &[String], wanted: &str| {
            u32::from(found.first().is_some_and(|it| it == wanted))
        };
        let in_five =
            |found: &[String], wanted: &str| u32::from(found.iter().take(5).any(|it| it == wanted));
        self.terms += 1;
        self.heading += first(headings, &wanted[..4]);
        self.heading_in_five += in_five(headings, &wanted[..4]);
        self.subheading += first(subheadings, wanted);
        self.subheading_in_five += in_five(subheadings, wanted);
    }

    fn shares(self) -> [f64; 4] {
        [self.heading, self.heading_in_five, self.subheading, self.subheading_in_five]
            .map(|count| f64::from(count) / f64::from(self.terms.max(1)))
    }
}

fn text<T: ToString>(items: &[T]) -> Vec<String> {
    items.iter().map(ToString::to_string).collect()
}

#[test]
fn trade_terms_are_found() {
    let Some(terms) = terms() else { return };
    let mut ours = Figures::default();
    for (term, code) in &terms {
        let hits = search(term, 60);
        ours.add(code, &text(&headings(&hits, 5)), &text(&subheadings(&hits, 5)));
    }
    let mut rows = vec![("`customs hs search`", ours)];
    rows.extend(
        full_text(&terms).map(|figures| ("SQLite FTS5 (porter, OR) over the same", figures)),
    );
    let mut table =
        String::from("                                      heading@1  @5     subheading@1  @5\n");
    for (name, figures) in &rows {
        let [h1, h5, s1, s5] = figures.shares();
        let _ = writeln!(table, "{name:36}  {h1:.3}      {h5:.3}  {s1:.3}         {s5:.3}");
    }
    external::tell(&table);
    let page = fs::read_to_string(repository().join("docs/measured.md")).unwrap();
    for (name, figures) in &rows {
        let shares = figures.shares().map(|share| format!("{:.1} %", 100.0 * share));
        let [h1, h5, s1, s5] = &shares;
        let row = format!("| {name} | {h1} | {h5} | {s1} | {s5} |");
        assert!(page.contains(&row), "docs/measured.md should have: {row}");
    }
    let least = [0.79, 0.94, 0.63, 0.85];
    for (share, least) in ours.shares().into_iter().zip(least) {
        assert!(share >= least, "{table}");
    }
}

/// The same of SQLite's full-text search over our titles and vocabulary, if Python is there.
fn full_text(terms: &[(String, String)]) -> Option<Figures> {
    let python = external::command("python3", "python3")?;
    let rows = data();
    let by_code: BTreeMap<&str, &Row> = rows.iter().map(|row| (row.code.as_str(), row)).collect();
    let mut input = String::new();
    for row in rows.iter().filter(|row| row.code.len() == 6) {
        let group = (!row.code.ends_with('0')).then(|| by_code.get(&row.code[..5])).flatten();
        let path = [Some(&row), group, by_code.get(&row.code[..4])];
        let text = path
            .into_iter()
            .flatten()
            .map(|row| format!("{}, {}", row.title, row.words.join(", ")));
        let _ = writeln!(input, "{}\t{}", row.code, text.collect::<Vec<_>>().join(". "));
    }
    input.push('\n');
    terms.iter().for_each(|(term, _)| input.push_str(&format!("{term}\n")));
    let script = repository().join("tests/oracle/full_text.py");
    let mut child = Command::new(python)
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("python3 starts");
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success());
    let found = String::from_utf8(output.stdout).unwrap();
    if found.trim() == "no fts5" {
        external::skip("python3 has a sqlite3 without FTS5");
        return None;
    }
    let mut figures = Figures::default();
    for ((_, wanted), line) in terms.iter().zip(found.lines()) {
        let codes: Vec<String> =
            line.split(' ').filter(|code| !code.is_empty()).map(str::to_owned).collect();
        let mut headings: Vec<String> = Vec::new();
        for heading in codes.iter().map(|code| code[..4].to_owned()) {
            if !headings.contains(&heading) {
                headings.push(heading);
            }
        }
        figures.add(wanted, &headings, &codes);
    }
    Some(figures)
}

/// Of hits that are said to be right three times in four, three in four are.
#[test]
fn certainty_is_how_often_hits_are_right() {
    let Some(terms) = terms() else { return };
    let mut said: Vec<(f32, bool)> = Vec::new();
    for (term, code) in &terms {
        let Some(hit) = search(term, 1).pop() else { continue };
        let is_right =
            hit.node.code().is_some_and(|found| found.covers(code.parse::<Subheading>().unwrap()));
        said.push((hit.certainty, is_right));
    }
    said.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut table = String::new();
    for tenth in said.chunks(said.len().div_ceil(10)) {
        let count = tenth.len() as f32;
        let certainty = tenth.iter().map(|(certainty, _)| certainty).sum::<f32>() / count;
        let right = tenth.iter().filter(|(_, is_right)| *is_right).count() as f32 / count;
        let _ = writeln!(table, "said {certainty:.2}, is {right:.2}");
        assert!((certainty - right).abs() < 0.12, "{table}");
    }
    external::tell(&table);
}

#[test]
fn what_is_misspelt_half_typed_or_in_tariff_manner_is_found() {
    let first =
        |words: &str| search(words, 40).first().map(|hit| hit.node.to_string()[..4].to_owned());
    for (words, heading) in [
        ("bicyle", "8712"),
        ("umbrela", "6601"),
        ("smrtphone", "8517"),
        ("smartph", "8517"),
        ("laptop", "8471"),
        ("lap top", "8471"),
        ("wheelchair", "8713"),
        ("wheel chairs", "8713"),
        ("tables, wooden, dining room", "9403"),
        ("shirts, men's, cotton, not knitted", "6205"),
        ("wine", "2204"),
        ("live horses", "0101"),
    ] {
        assert_eq!(first(words).as_deref(), Some(heading), "{words}");
    }
    assert!(search("zzqqxx", 5).is_empty());
    assert!(search("frobnicated quux horse gizmo wibble", 5).iter().all(|hit| !hit.is_answer()));
}

/// However long a question is, it is answered in time: a word that is nowhere is compared with all there are,
/// and of these four at most.
#[test]
fn a_question_of_any_length_is_answered_in_time() {
    let start = Instant::now();
    for question in [
        "qwxyzjk ".repeat(10_000),
        "horse, ".repeat(10_000),
        "x".repeat(100_000),
        "é".repeat(50_000),
    ] {
        let _ = search(&question, 10);
    }
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
}
