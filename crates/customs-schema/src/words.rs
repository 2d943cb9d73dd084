//! Names as others write them: for files, for types, for constants; and comments as others read them.

/// The words of a name as the name of a file: `AssistanceRequest` as `assistance-request`.
pub(crate) fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    let mut was_capital = true;
    for letter in name.chars() {
        let is_capital = letter.is_ascii_uppercase();
        if is_capital && !was_capital {
            kebab.push('-');
        }
        kebab.push(letter.to_ascii_lowercase());
        was_capital = is_capital;
    }
    kebab
}

/// Anything at all as the name of a folder: `uk-dms-3.6` as it is, `../x` as `---x`.
pub(crate) fn file_name(text: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let mut was_plain = false;
    let plain = |letter: char| {
        let stays = is_plain(letter) || (letter == '.' && was_plain);
        was_plain = is_plain(letter);
        if stays { letter } else { '-' }
    };
    text.chars().map(plain).collect()
}

/// Anything at all as the name of a type or a constant: `Assistance request` as `AssistanceRequest`.
/// It begins with a letter, as it has to in every language.
pub(crate) fn pascal(text: &str) -> String {
    let mut name = String::new();
    for word in text.split(|letter: char| !letter.is_ascii_alphanumeric()) {
        // Where capitals meet, nothing else tells the words apart.
        let is_capital = |letter: char| letter.is_ascii_uppercase();
        if name.ends_with(is_capital) && word.starts_with(is_capital) {
            name.push('_');
        }
        name.push_str(&capitalised(word));
    }
    if name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        name
    } else {
        format!("Code{name}")
    }
}

/// Sentences in one paragraph, without those that are not there.
pub(crate) fn sentences<const N: usize>(sentences: [Option<String>; N]) -> String {
    let sentences = sentences.into_iter().flatten().filter(|sentence| !sentence.is_empty());
    sentences.collect::<Vec<_>>().join(" ")
}

/// A name that is not taken: itself, or with the first number behind it that makes it so.
pub(crate) fn unique(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    if !is_taken(name) {
        return name.to_owned();
    }
    let mut numbered = (2..).map(|number: usize| format!("{name}{number}"));
    numbered.find(|name| !is_taken(name)).expect("there is a number for every name")
}

/// With a capital letter in front.
pub(crate) fn capitalised(word: &str) -> String {
    let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
    first.to_ascii_uppercase() + rest
}

/// The lines of a comment as running text; an empty line still begins a paragraph. What only a reader of
/// Rust can use goes: examples, and where links lead.
pub(crate) fn flowing(text: &str) -> String {
    let prose: String = text.split("```").step_by(2).collect();
    let paragraphs = prose.split("\n\n").map(|paragraph| paragraph.trim().replace('\n', " "));
    let paragraphs: Vec<_> = paragraphs.filter(|paragraph| !paragraph.is_empty()).collect();
    without_links(&paragraphs.join("\n\n"))
}

/// Text with what its links say in place of the links: `[bytes](Message::canonical)`, `[`Body`]`.
fn without_links(text: &str) -> String {
    let mut parts = text.split('[');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_link = |rest: &str| part.starts_with('`') || rest.starts_with('(');
        match part.split_once(']').filter(|(_, rest)| is_link(rest)) {
            None => plain.extend(["[", part]),
            Some((says, rest)) => {
                let target = rest.strip_prefix('(').and_then(|rest| rest.split_once(')'));
                plain.extend([says, target.map_or(rest, |(_, behind)| behind)]);
            }
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_split_at_its_capitals() {
        assert_eq!(kebab("AssistanceRequest"), "assistance-request");
        assert_eq!(kebab("MetaData"), "meta-data");
    }

    #[test]
    fn a_folder_stays_where_it_is() {
        assert_eq!(file_name("uk-dms-3.6"), "uk-dms-3.6");
        assert_eq!(file_name("../x/.y"), "---x--y");
    }

    #[test]
    fn anything_becomes_a_name() {
        assert_eq!(pascal("onward-transfer"), "OnwardTransfer");
        assert_eq!(pascal("Not accepted"), "NotAccepted");
        assert_eq!(pascal("AMBER+STRICT"), "AMBER_STRICT");
        assert_eq!(pascal("9"), "Code9");
    }

    #[test]
    fn a_name_that_is_taken_has_a_number() {
        let taken = ["Seal", "Seal2"];
        assert_eq!(unique("Stamp", |name| taken.contains(&name)), "Stamp");
        assert_eq!(unique("Seal", |name| taken.contains(&name)), "Seal3");
    }

    #[test]
    fn what_only_rust_can_read_is_left_out() {
        let comment = "A [`Body`] in its\nenvelope, see\n[bytes](Message::canonical).\n\n```\nuse x;\n\nx();\n```";
        assert_eq!(flowing(comment), "A `Body` in its envelope, see bytes.");
        assert_eq!(flowing("One\n\nTwo [sic]"), "One\n\nTwo [sic]");
    }
}
