//! Places are found without a tree, and are those that the tree has.

use customs_model::tree::Node;
use customs_model::{Path, Step};
use customs_tests::{Chance, reference, repository};
use customs_xml::ReadOptions;

/// The messages of the corpus and the fixtures, in XML.
fn messages() -> Vec<String> {
    let fixtures = ["valid", "warning", "invalid"].map(|it| repository().join("fixtures").join(it));
    let corpus = ["declaration", "wrapped", "response", "response-without-namespace"];
    let corpus = corpus.iter().filter_map(|it| reference(&format!("corpus/{it}")));
    let folders = fixtures.into_iter().chain(corpus);
    let all = folders.flat_map(|folder| customs_tests::messages(&folder, "xml"));
    all.filter_map(|(_, bytes)| customs_xml::decode(&bytes).ok().map(str::to_owned)).collect()
}

/// Every element and attribute below a node as a path, and for each element two that are missing.
fn paths(node: &Node<'_>, path: &Path, found: &mut Vec<Path>) {
    found.push(path.clone());
    found.push(path.child(Step::new("Missing")));
    let text = node.children.iter().find(|child| child.name == "DateTimeString");
    let attributes = &text.unwrap_or(node).attributes;
    found.extend(attributes.iter().map(|it| path.attribute_named(it.name.to_string())));
    found.push(path.attribute_named("missing"));
    for (at, child) in node.children.iter().enumerate() {
        let before = node.children[..at].iter().filter(|other| other.name == child.name).count();
        paths(child, &path.child(Step::nth(child.name.to_string(), before + 1)), found);
    }
}

/// Looks for places of a document, all at once and some of them, and says how many were compared with those of the tree.
fn compared(text: &str, chance: &mut Chance) -> usize {
    let Ok(tree) = customs_xml::tree(text, &ReadOptions::default()) else { return 0 };
    let Some(root) = tree.find(&["MetaData", "Declaration"]) else { return 0 };
    let mut all = Vec::new();
    paths(root, &Path::root(root.name.to_string()), &mut all);
    // All at once, one alone, and a few, since what is not asked for is not drawn.
    let few: Vec<&Path> = (0..5).map(|_| &all[chance.below(all.len())]).collect();
    let mut compared = 0;
    for asked in [all.iter().collect(), few[..1].to_vec(), few] {
        let places = customs_xml::locate(text, &root.name, &asked).expect("the root is there");
        for (path, place) in asked.iter().zip(places) {
            assert_eq!(place, root.locate(&[path])[0], "{path} in\n{text}");
            compared += 1;
        }
    }
    compared
}

#[test]
fn every_place_of_every_message_is_found_as_the_tree_has_it() {
    let mut chance = Chance::new(0x9_1ace5);
    let compared: usize = messages().iter().map(|text| compared(text, &mut chance)).sum();
    assert!(compared > 5_000, "{compared}");
}

#[test]
fn what_looks_like_a_tag_and_is_none_leads_past_nothing() {
    const PARTS: [&str; 12] = [
        "<A>",
        "<A />",
        "<A/>",
        "<A b=\"x/y\">",
        "<A b='/' c=\">\"/>",
        "</A>",
        "</A\n>",
        "<!-- </A> <A> / -->",
        "<![CDATA[</A><A/>]]>",
        "<?pi </A> ?>",
        "a/b > c",
        "\n  ",
    ];
    let mut chance = Chance::new(0x51a5);
    let (mut depth, mut count) = (0_usize, 0);
    for _ in 0..2_000 {
        let mut text = "<Declaration>".to_owned();
        for _ in 0..chance.below(40) {
            let part = PARTS[chance.below(PARTS.len())];
            depth = match (part.starts_with("</"), part.starts_with("<A") && !part.ends_with("/>"))
            {
                (true, _) if depth == 0 => continue,
                (true, _) => depth - 1,
                (_, opens) => depth + usize::from(opens),
            };
            text.push_str(part);
        }
        text.push_str(&"</A>".repeat(std::mem::take(&mut depth)));
        count += compared(&(text + "</Declaration>"), &mut chance);
    }
    assert!(count > 20_000, "{count}");
}

#[test]
fn a_document_without_the_root_has_no_places() {
    let path = Path::root("Declaration");
    assert_eq!(customs_xml::locate("<a><!-- <Declaration> --></a>", "Declaration", &[&path]), None);
    assert_eq!(customs_xml::locate("", "Declaration", &[&path]), None);
    assert_eq!(customs_xml::locate("<Declaration", "Declaration", &[&path]), None);
}
