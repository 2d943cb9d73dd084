//! [`Mend`]: changes of a message in XML that mend what is found in it, where it is certain what was meant.
//!
//! The text is changed in the places of findings and nowhere else, so that all that is right stays as it was written. What
//! a mend brings about is for whoever applies it to check.

use std::collections::HashMap;
use std::ops::Range;

use customs_model::finding::Place;
use customs_model::tolerant::{Proposal, collapse, is_blank};
use customs_model::{Finding, Rule, rules};
use customs_xml::{ElementPlace, elements};

/// What mends a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mend {
    /// The rule of the finding.
    pub rule: &'static Rule,
    /// Its place.
    pub place: Place,
    /// What is done, in a sentence without a full stop.
    pub what: String,
    /// The changes, which belong together.
    pub changes: Vec<Change>,
}

/// A part of a text that becomes another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The part, in bytes; empty where something is put in.
    pub range: Range<usize>,
    /// What comes in its place.
    pub text: String,
}

impl Change {
    fn new(range: Range<usize>, text: impl Into<String>) -> Self {
        Self { range, text: text.into() }
    }
}

impl Mend {
    /// What mends these findings in the text of a file, which is XML, as far as it is certain:
    ///
    /// - an element or an attribute that is misspelt, where one name alone can be meant;
    /// - an element that is out of order, without the comments around it;
    /// - a namespace that is missing, and one that an element has from the element around it;
    /// - blanks that mean nothing;
    /// - a decimal comma, where it cannot be one of thousands.
    ///
    /// ```
    /// use customs_message::{Mend, Profiles, Reader};
    ///
    /// let text = "<Declaration><FunctionCode> 9 </FunctionCode></Declaration>";
    /// let profiles = Profiles::default();
    /// let document = Reader::new(&profiles).only(text)?;
    /// let mends = Mend::all(text, &document.findings);
    /// let blanks = mends.iter().find(|it| it.rule.id == "dropped-blank").expect("it is mended");
    /// assert_eq!((&text[blanks.changes[0].range.clone()], &*blanks.changes[0].text), (" 9 ", "9"));
    /// # Ok::<(), customs_message::ReadError>(())
    /// ```
    #[must_use]
    pub fn all(text: &str, findings: &[Finding]) -> Vec<Self> {
        if findings.is_empty() {
            return Vec::new();
        }
        let document = Elements::of(text);
        findings.iter().filter_map(|finding| document.mend(finding)).collect()
    }

    /// Changes a text by as many of these as touch different parts of it, and returns which.
    ///
    /// ```
    /// use customs_message::Mend;
    ///
    /// let (text, applied) = Mend::apply(&[], "<a/>");
    /// assert_eq!((&*text, applied.len()), ("<a/>", 0));
    /// ```
    #[must_use]
    pub fn apply<'m>(mends: &'m [Self], text: &str) -> (String, Vec<&'m Self>) {
        let (mut changes, mut applied): (Vec<&Change>, Vec<&Self>) = (Vec::new(), Vec::new());
        for mend in mends {
            let is_free = |change: &Change| {
                // Those that can touch it are beside the place where it would be.
                let at = changes.partition_point(|it| it.range.end < change.range.start);
                changes[at..].first().is_none_or(|it| it.range.start > change.range.end)
            };
            if mend.changes.iter().all(is_free) {
                for change in &mend.changes {
                    let at = changes.partition_point(|it| it.range.end < change.range.start);
                    changes.insert(at, change);
                }
                applied.push(mend);
            }
        }
        let (mut changed, mut end) = (String::with_capacity(text.len()), 0);
        for Change { range, text: new } in changes {
            changed.push_str(&text[end..range.start]);
            changed.push_str(new);
            end = range.end;
        }
        changed.push_str(&text[end..]);
        (changed, applied)
    }
}

/// A text with its elements.
struct Elements<'t> {
    text: &'t str,
    all: Vec<ElementPlace>,
    /// The elements in an element, by its number.
    inside: HashMap<usize, Vec<usize>>,
}

impl<'t> Elements<'t> {
    fn of(text: &'t str) -> Self {
        let all = elements(text);
        let mut inside: HashMap<usize, Vec<usize>> = HashMap::new();
        for (number, element) in all.iter().enumerate() {
            if let Some(parent) = element.parent {
                inside.entry(parent).or_default().push(number);
            }
        }
        Self { text, all, inside }
    }

    /// What mends a finding, if it is certain.
    fn mend(&self, finding: &Finding) -> Option<Mend> {
        let place = finding.place?;
        let range = place.start..place.end;
        self.text.get(range.clone())?;
        let rule = finding.rule;
        let changes = if rule == &rules::UNKNOWN_ELEMENT {
            self.renamed(range, finding)
        } else if rule == &rules::UNKNOWN_ATTRIBUTE {
            self.attribute_renamed(range, finding)
        } else if rule == &rules::OUT_OF_ORDER {
            self.moved(range, finding)
        } else if rule == &rules::NO_NAMESPACES || rule == &rules::WRONG_NAMESPACE {
            self.with_namespace(range, finding)
        } else if rule == &rules::DROPPED_BLANK {
            self.without_blanks(range, finding)
        } else if rule == &rules::UNREADABLE_VALUE {
            self.with_a_point(range, finding)
        } else {
            None
        };
        let (what, changes) = changes?;
        Some(Mend { rule, place, what, changes })
    }

    /// The element whose start tag begins at an offset.
    fn at(&self, start: usize) -> Option<(usize, &ElementPlace)> {
        let number = self.all.binary_search_by_key(&start, |it| it.tag.start).ok()?;
        Some((number, &self.all[number]))
    }

    fn name(&self, element: &ElementPlace) -> &'t str {
        &self.text[element.name.clone()]
    }

    /// The name of an element without its prefix.
    fn local_name(&self, element: &ElementPlace) -> &'t str {
        local(self.name(element))
    }

    /// An element with the one name that can be meant.
    fn renamed(&self, range: Range<usize>, finding: &Finding) -> Option<(String, Vec<Change>)> {
        let Proposal::Name(meant) = Proposal::in_hint(finding.hint.as_deref()?)? else {
            return None;
        };
        let (_, element) = self.at(range.start)?;
        let (name, misspelt) = (self.name(element), self.local_name(element));
        let start = element.name.end - misspelt.len()..element.name.end;
        let mut changes = vec![Change::new(start, meant)];
        if !element.end_tag.is_empty() {
            // `</`, the name with its prefix, and blanks may come before `>`.
            let end = element.end_tag.start + 2 + name.len();
            let end = end - misspelt.len()..end;
            (self.text.get(end.clone())? == misspelt).then_some(())?;
            changes.push(Change::new(end, meant));
        }
        Some((format!("`{misspelt}` becomes `{meant}`"), changes))
    }

    /// An attribute with the one name that can be meant; the range is that of its value.
    fn attribute_renamed(
        &self,
        range: Range<usize>,
        finding: &Finding,
    ) -> Option<(String, Vec<Change>)> {
        let Proposal::Name(meant) = Proposal::in_hint(finding.hint.as_deref()?)? else {
            return None;
        };
        let before = self.text[..range.start].strip_suffix(['"', '\''])?.trim_end_matches(is_blank);
        let before = before.strip_suffix('=')?.trim_end_matches(is_blank);
        let begin = before.rfind(is_blank)? + 1;
        let misspelt = &before[begin..];
        (local(misspelt) == misspelt).then_some(())?;
        let what = format!("the attribute `{misspelt}` becomes `{meant}`");
        Some((what, vec![Change::new(begin..before.len(), meant)]))
    }

    /// An element moved before or behind another.
    fn moved(&self, range: Range<usize>, finding: &Finding) -> Option<(String, Vec<Change>)> {
        let (number, element) = self.at(range.start)?;
        let siblings = self.inside.get(&element.parent?)?;
        let is_other = |other: &str| {
            let other = other.to_owned();
            move |it: &&usize| **it != number && self.local_name(&self.all[**it]) == other
        };
        let (to, what) = match Proposal::in_hint(finding.hint.as_deref()?)? {
            Proposal::Before(other) => {
                let other_place = &self.all[*siblings.iter().find(is_other(other))?];
                let to = self.with_blanks_before(other_place)?.start;
                (to, format!("`{}` is moved before `{other}`", self.local_name(element)))
            }
            Proposal::After(other) => {
                let other_place = &self.all[*siblings.iter().rev().find(is_other(other))?];
                let what = format!("`{}` is moved after `{other}`", self.local_name(element));
                (other_place.whole().end, what)
            }
            Proposal::Name(_) => return None,
        };
        let from = self.with_blanks_before(element)?;
        let text = &self.text[from.clone()];
        Some((what, vec![Change::new(to..to, text), Change::new(from, "")]))
    }

    /// An element with the blanks before it; None behind a comment, which may be about it.
    fn with_blanks_before(&self, element: &ElementPlace) -> Option<Range<usize>> {
        let before = self.text[..element.tag.start].trim_end_matches(is_blank);
        let is_behind_a_tag =
            before.ends_with('>') && !before.ends_with("-->") && !before.ends_with("?>");
        is_behind_a_tag.then(|| before.len()..element.whole().end)
    }

    /// Every element of this name that has no namespace of its own, with the one that is expected.
    fn with_namespace(
        &self,
        range: Range<usize>,
        finding: &Finding,
    ) -> Option<(String, Vec<Change>)> {
        let namespace = finding.expected.as_deref().filter(|it| !it.contains(['"', '<', '&']))?;
        let (_, element) = self.at(range.start)?;
        let name = self.name(element);
        let has_none = |it: &ElementPlace| {
            let attributes = &self.text[it.name.end..it.tag.end];
            self.name(it) == name && local(name) == name && !attributes.contains("xmlns")
        };
        has_none(element).then_some(())?;
        let is_root = finding.rule == &rules::NO_NAMESPACES;
        let all = self.all.iter().filter(|it| has_none(it) && (!is_root || *it == element));
        let declared = format!(" xmlns=\"{namespace}\"");
        let change = |it: &ElementPlace| Change::new(it.name.end..it.name.end, &*declared);
        Some((format!("`{name}` is put in the namespace `{namespace}`"), all.map(change).collect()))
    }

    /// A value without blanks that mean nothing.
    fn without_blanks(
        &self,
        range: Range<usize>,
        finding: &Finding,
    ) -> Option<(String, Vec<Change>)> {
        let (text, kept) = (&self.text[range.clone()], finding.expected.as_deref()?);
        // What is written with references is not the value itself.
        (!text.contains(['&', '<']) && collapse(text) == kept).then_some(())?;
        Some((format!("blanks around `{kept}` are removed"), vec![Change::new(range, kept)]))
    }

    /// A decimal number with a point in place of its comma. Three digits behind the comma could be thousands.
    fn with_a_point(
        &self,
        range: Range<usize>,
        finding: &Finding,
    ) -> Option<(String, Vec<Change>)> {
        let value = finding.value.as_deref().filter(|it| self.text[range.clone()] == **it)?;
        let is_decimal = finding.expected.as_deref() == Some(DECIMAL);
        let (whole, part) = value.split_once(',').filter(|_| is_decimal)?;
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
        (is_number(whole) && is_number(part) && part.len() != 3).then_some(())?;
        let mended = format!("{whole}.{part}");
        Some((format!("`{value}` becomes `{mended}`"), vec![Change::new(range, mended)]))
    }
}

/// What is expected of a number that is none.
const DECIMAL: &str = customs_model::value::ValueError::DECIMAL;

/// A name without its prefix.
fn local(name: &str) -> &str {
    name.split_once(':').map_or(name, |(_, local)| local)
}
