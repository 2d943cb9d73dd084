//! Reads the text of a profile: the head, then the elements.

use std::collections::HashSet;
use std::str::FromStr;

use chrono::NaiveDate;
use customs_model::{Format, Namespaces};

use super::{Profile, ProfileElement, ProfileError, RuleChange, dictionary};

/// Deeper than any message of the standard; keeps a profile from outgrowing the stack.
const MAX_DEPTH: usize = 64;

/// The keys of the head.
const KEYS: &str = "use `id`, `title`, `version`, `extends`, `valid-from`, `valid-until`, `root`, \
                    `namespace`, `envelope`, `answers`, `date-formats`, `blank-values`, `elements` or `rule`";

impl FromStr for Profile {
    type Err = ProfileError;

    fn from_str(text: &str) -> Result<Self, ProfileError> {
        let mut lines = (1..).zip(text.lines());
        let mut profile = Head::default().read(&mut lines)?;
        let mut seen = HashSet::new();
        for (line, text) in lines.filter(|(_, text)| !is_skipped(text)) {
            let (path, element) = read_element(line, text)?;
            if !seen.insert(path) {
                let problem = format!("`{path}` stands twice");
                return Err(ProfileError { line, problem, hint: "remove one of them" });
            }
            add(&mut profile, line, path, element)?;
        }
        for root in &profile.roots {
            if profile.root(root).is_none() {
                return Err(ProfileError {
                    line: text.lines().count().max(1),
                    problem: format!("the root `{root}` is not among the elements"),
                    hint: "add a line for it, as in `Declaration<tab>1..1`",
                });
            }
        }
        Ok(profile)
    }
}

fn is_skipped(text: &str) -> bool {
    text.trim().is_empty() || text.starts_with('#')
}

/// The head as far as it was read. What a profile says itself goes before what it extends.
#[derive(Default)]
struct Head<'t> {
    profile: Profile,
    extended: Option<&'static Profile>,
    namespaces: Vec<(String, String)>,
    /// The elements are those of the dictionary.
    is_of_dictionary: bool,
    /// The keys that stand once, and the pairs that do.
    seen: HashSet<(&'t str, &'t str)>,
}

impl<'t> Head<'t> {
    /// Reads the lines up to the first empty one.
    fn read(
        mut self,
        lines: &mut impl Iterator<Item = (usize, &'t str)>,
    ) -> Result<Profile, ProfileError> {
        let mut last = 1;
        for (line, text) in lines.by_ref() {
            last = line;
            if text.trim().is_empty() {
                break;
            }
            if !text.starts_with('#') {
                self.line(line, text)?;
            }
        }
        self.finish(last)
    }

    fn line(&mut self, line: usize, text: &'t str) -> Result<(), ProfileError> {
        let error = |problem: String, hint| ProfileError { line, problem, hint };
        let pair = text.split_once(':').map(|(key, value)| (key.trim(), value.trim()));
        let Some((key, value)) = pair.filter(|(_, value)| !value.is_empty()) else {
            let hint = "write `key: value`, and an empty line before the first element";
            return Err(error(format!("`{text}` is no line of the head"), hint));
        };
        let once = match key {
            "root" | "namespace" | "envelope" | "answers" | "rule" => {
                (key, value.split_whitespace().next().unwrap_or(value))
            }
            _ => (key, ""),
        };
        if !self.seen.insert(once) && key != "rule" {
            return Err(error(format!("`{text}` repeats a key"), "remove one of them"));
        }
        self.value(key, value).map_err(|(problem, hint)| error(problem, hint))
    }

    fn value(&mut self, key: &str, value: &str) -> Result<(), (String, &'static str)> {
        let profile = &mut self.profile;
        match key {
            "id" => value.clone_into(&mut profile.id),
            "title" => value.clone_into(&mut profile.title),
            "version" => value.clone_into(&mut profile.version),
            "extends" => self.extended = Some(extended(value)?),
            "valid-from" => profile.valid_from = Some(day(value)?),
            "valid-until" => profile.valid_until = Some(day(value)?),
            "root" => profile.roots.push(value.to_owned()),
            "namespace" => self.namespaces.push(namespace(value)?),
            "envelope" => profile.envelope.push(envelope(value)?),
            "answers" => profile.answers.push(value.to_owned()),
            "date-formats" => {
                profile.date_formats = value.split_whitespace().map(str::to_owned).collect();
            }
            "blank-values" if value == "allowed" => profile.blank_values = true,
            "blank-values" => {
                let hint = "write `blank-values: allowed`, or leave the line out";
                return Err((
                    format!("`{value}` does not say that blank values are allowed"),
                    hint,
                ));
            }
            "elements" if value == "dictionary" => self.is_of_dictionary = true,
            "elements" => {
                let hint = "write `elements: dictionary`, or leave the line out and list them";
                return Err((format!("`{value}` is no source of elements"), hint));
            }
            "rule" => profile.rules.push(rule_change(value)?),
            _ => return Err((format!("`{key}` is not a key of the head"), KEYS)),
        }
        Ok(())
    }

    /// Completes the profile with what it extends and with the dictionary.
    fn finish(self, line: usize) -> Result<Profile, ProfileError> {
        let Self { mut profile, extended, mut namespaces, is_of_dictionary, .. } = self;
        if let Some(base) = extended {
            inherit(&mut profile, base, &mut namespaces);
        }
        profile.namespaces = Namespaces::new(namespaces);
        let missing = [
            ("id", profile.id.is_empty()),
            ("title", profile.title.is_empty()),
            ("version", profile.version.is_empty()),
            ("root", profile.roots.is_empty()),
            ("date-formats", profile.date_formats.is_empty()),
        ];
        if let Some((key, _)) = missing.iter().find(|(_, is_missing)| *is_missing) {
            return Err(ProfileError {
                line,
                problem: format!("the head has no `{key}`"),
                hint: "add the line `key: value` before the first empty line",
            });
        }
        if is_of_dictionary {
            for name in &profile.roots {
                let root = dictionary::root(name).ok_or_else(|| ProfileError {
                    line,
                    problem: format!("the dictionary has no message `{name}`"),
                    hint: "write `root: MetaData` or `root: Declaration`",
                })?;
                profile.elements.retain(|known| known.name != root.name);
                profile.elements.push(root);
            }
        }
        Ok(profile)
    }
}

/// Takes from another profile what this one does not say.
fn inherit(profile: &mut Profile, base: &Profile, namespaces: &mut Vec<(String, String)>) {
    if profile.version.is_empty() {
        profile.version.clone_from(&base.version);
    }
    let own = std::mem::take(&mut profile.roots);
    let more = own.into_iter().filter(|root| !base.roots.contains(root));
    profile.roots = base.roots.iter().cloned().chain(more).collect();
    let inherited = base.namespaces.iter();
    let inherited = inherited.filter(|(name, _)| !namespaces.iter().any(|(own, _)| own == name));
    let inherited: Vec<_> =
        inherited.map(|(name, uri)| (name.to_owned(), uri.to_owned())).collect();
    namespaces.extend(inherited);
    let is_own = |name: &String| profile.envelope.iter().any(|(own, _)| own == name);
    let inherited: Vec<_> = base.envelope.iter().filter(|(name, _)| !is_own(name)).collect();
    let inherited: Vec<_> = inherited.into_iter().cloned().collect();
    profile.envelope.extend(inherited);
    profile.answers.extend(base.answers.iter().cloned());
    if profile.date_formats.is_empty() {
        profile.date_formats.clone_from(&base.date_formats);
    }
    profile.blank_values |= base.blank_values;
    profile.valid_from = profile.valid_from.or(base.valid_from);
    profile.valid_until = profile.valid_until.or(base.valid_until);
    profile.rules.splice(0..0, base.rules.iter().cloned());
    profile.elements.clone_from(&base.elements);
}

fn extended(id: &str) -> Result<&'static Profile, (String, &'static str)> {
    let hint = "extend `wco`, `uk-dms-3.6`, `uk-dms-3.6-response` or `strict`";
    Profile::built_in(id).ok_or_else(|| (format!("there is no built-in profile `{id}`"), hint))
}

/// `ResponsibleCountryCode GB`.
fn envelope(text: &str) -> Result<(String, Vec<String>), (String, &'static str)> {
    let mut words = text.split_whitespace().map(str::to_owned);
    match (words.next(), words.collect::<Vec<_>>()) {
        (Some(name), values) if !values.is_empty() => Ok((name, values)),
        _ => Err((
            format!("the element `{text}` of the envelope has no values"),
            "write the element and its values, as in `envelope: ResponsibleCountryCode GB`",
        )),
    }
}

fn day(text: &str) -> Result<NaiveDate, (String, &'static str)> {
    text.parse().map_err(|_| (format!("`{text}` is not a day"), "write it as 2026-01-31"))
}

fn namespace(text: &str) -> Result<(String, String), (String, &'static str)> {
    let Some((element, uri)) = text.split_once(char::is_whitespace) else {
        let hint = "write `namespace: Declaration urn:wco:datamodel:WCO:DEC-DMS:2`";
        return Err((format!("the namespace `{text}` has no element or no URI"), hint));
    };
    Ok((element.to_owned(), uri.trim().to_owned()))
}

fn rule_change(text: &str) -> Result<RuleChange, (String, &'static str)> {
    let hint =
        "write `rule: seal-count error`, with off, on, up, down, information, warning or error";
    let Some((rules, change)) = text.split_once(char::is_whitespace) else {
        return Err((format!("`{text}` does not say what becomes of the rule"), hint));
    };
    let change = change.trim().parse().map_err(|problem| (problem, hint))?;
    Ok(RuleChange { rules: rules.to_owned(), change })
}

/// One line of an element: its path, and the element without its children.
fn read_element(line: usize, text: &str) -> Result<(&str, ProfileElement), ProfileError> {
    let error = |problem: String, hint| ProfileError { line, problem, hint };
    let columns: Vec<&str> = text.split('\t').map(str::trim).collect();
    let (path, cardinality, rest) = match &columns[..] {
        [path, cardinality, rest @ ..] if rest.len() <= 3 => (*path, *cardinality, rest),
        _ => {
            let hint = "write the path, the cardinality, the format, the code list and the values, separated by tabs";
            return Err(error(format!("`{text}` is no line of an element"), hint));
        }
    };
    let names_are_plain = path
        .split('/')
        .all(|name| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    if !names_are_plain || path.split('/').count() > MAX_DEPTH {
        let hint =
            "write the names of the elements from the root down, as in `Declaration/Agent/ID`";
        return Err(error(format!("`{path}` is not a path"), hint));
    }
    let Some((min, max)) = read_cardinality(cardinality) else {
        let hint = "write `0..1`, `1..1`, `0..999` or `0..*`";
        return Err(error(format!("`{cardinality}` is not a cardinality"), hint));
    };
    let filled = |at: usize| rest.get(at).copied().filter(|text| !text.is_empty());
    let format = filled(0).map(str::parse::<Format>).transpose().map_err(|_| {
        let hint = "write `an..35`, `n..16,3` or `a2`";
        error(format!("`{}` is not a format", rest[0]), hint)
    })?;
    let name = path.rsplit('/').next().unwrap_or(path).to_owned();
    let codes = filled(1).map(str::to_owned);
    let values = filled(2).unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    Ok((path, ProfileElement { name, min, max, format, codes, values, children: Vec::new() }))
}

/// `0..1`, `1..1`, `0..999`, `0..*`.
fn read_cardinality(text: &str) -> Option<(usize, Option<usize>)> {
    let number = |text: &str| {
        let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
        if is_plain { text.parse::<usize>().ok() } else { None }
    };
    let (min, max) = text.split_once("..")?;
    let min = number(min)?;
    if max == "*" {
        return Some((min, None));
    }
    let max = number(max)?;
    (max > 0 && min <= max).then_some((min, Some(max)))
}

/// Puts an element where its path says; one that was inherited is replaced, and keeps what it holds.
fn add(
    profile: &mut Profile,
    line: usize,
    path: &str,
    element: ProfileElement,
) -> Result<(), ProfileError> {
    let error = |problem: String, hint| ProfileError { line, problem, hint };
    let Some((parents, _)) = path.rsplit_once('/') else {
        if !profile.roots.contains(&element.name) {
            let hint = "name it in a line `root:` of the head, or write its whole path";
            return Err(error(format!("`{path}` is not a root of the profile"), hint));
        }
        put(&mut profile.elements, element);
        return Ok(());
    };
    let mut siblings = &mut profile.elements;
    for name in parents.split('/') {
        let Some(parent) = siblings.iter_mut().find(|known| known.name == name) else {
            let hint = "put the line of a class before the lines of its elements";
            return Err(error(format!("`{path}` has no `{name}` above it"), hint));
        };
        if let Some(format) = parent.format {
            let hint = "remove the format of the class, or this line";
            return Err(error(format!("`{path}` is below a value of format `{format}`"), hint));
        }
        siblings = &mut parent.children;
    }
    put(siblings, element);
    Ok(())
}

fn put(siblings: &mut Vec<ProfileElement>, element: ProfileElement) {
    match siblings.iter_mut().find(|known| known.name == element.name) {
        Some(known) => {
            let children = std::mem::take(&mut known.children);
            *known = ProfileElement { children, ..element };
        }
        None => siblings.push(element),
    }
}
