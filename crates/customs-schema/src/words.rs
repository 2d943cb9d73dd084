//! Names as others write them: for files, for types, for constants.

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

/// With a capital letter in front.
pub(crate) fn capitalised(word: &str) -> String {
    let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
    first.to_ascii_uppercase() + rest
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
}
