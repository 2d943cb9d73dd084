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

#[test]
fn every_place_of_every_message_is_found_as_the_tree_has_it() {
    let mut chance = Chance::new(0x9_1ace5);
    let mut compared = 0;
    for text in messages() {
        let Ok(tree) = customs_xml::tree(&text, &ReadOptions::default()) else { continue };
        let Some(root) = tree.find(&["MetaData", "Declaration"]) else { continue };
        let mut all = Vec::new();
        paths(root, &Path::root(root.name.to_string()), &mut all);
        // All at once, one alone, and a few, since what is not asked for is not drawn.
        let few: Vec<&Path> = (0..5).map(|_| &all[chance.below(all.len())]).collect();
        for asked in [all.iter().collect(), few[..1].to_vec(), few] {
            let places = customs_xml::locate(&text, &root.name, &asked).expect("the root is there");
            for (path, place) in asked.iter().zip(places) {
                assert_eq!(place, root.locate(&[path])[0], "{path} in\n{text}");
                compared += 1;
            }
        }
    }
    assert!(compared > 5_000, "{compared}");
}

#[test]
fn a_document_without_the_root_has_no_places() {
    let path = Path::root("Declaration");
    assert_eq!(customs_xml::locate("<a><!-- <Declaration> --></a>", "Declaration", &[&path]), None);
    assert_eq!(customs_xml::locate("", "Declaration", &[&path]), None);
    assert_eq!(customs_xml::locate("<Declaration", "Declaration", &[&path]), None);
}
