//! Names of companies compared: without case, blanks, accents, Unicode form, punctuation and legal form.
//!
//! One company is written in many ways, above all across borders: `Larkmoor Instruments Ltd` is
//! `LARKMOOR  INSTRUMENTS LTD.` and `Larkmoor Instruments Limited`.

use std::collections::HashSet;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Whether two names are the same, however they are written.
///
/// ```
/// use customs_analysis::names::are_same;
///
/// assert!(are_same("Larkmoor Instruments Ltd", "LARKMOOR  INSTRUMENTS LIMITED"));
/// assert!(are_same("Åse Møller S.A.", "ase moller sa"));
/// assert!(are_same("Kowalski Sp. z o.o.", "KOWALSKI"));
/// assert!(!are_same("Larkmoor Instruments", "Larkmoor Optics"));
/// ```
#[must_use]
pub fn are_same(one: &str, other: &str) -> bool {
    folded(one) == folded(other)
}

/// What all ways to write a name have in common: its letters and digits, without the legal form. A
/// name that is nothing but a legal form is kept.
#[must_use]
pub fn folded(name: &str) -> String {
    let words = words(name);
    let named = without_legal_forms(&words).concat();
    let stem = FORMS_WITHOUT_BLANKS.iter().fold(named.as_str(), |stem, form| {
        let stem = stem.strip_prefix(form).filter(|rest| !rest.is_empty()).unwrap_or(stem);
        stem.strip_suffix(form).filter(|rest| !rest.is_empty()).unwrap_or(stem)
    });
    stem.to_owned()
}

/// The same for the beginning of a name, of which it is not known where it ends: the legal form stays.
#[must_use]
pub fn folded_beginning(name: &str) -> String {
    words(name).concat()
}

/// The words of a name, in small letters without accents. Points and apostrophes do not part words:
/// `S.A.` is `sa`.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    // Large letters first: `ß` and `SS` have the same.
    let large =
        name.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_uppercase);
    for letter in large.flat_map(char::to_lowercase).nfkd().filter(|it| !is_combining_mark(*it)) {
        match letter {
            '&' | '+' => words.extend(["and".to_owned(), String::new()]),
            '.' | '\'' | '’' | '‘' | '`' | '´' | '\u{ad}' => {}
            letter if letter.is_alphanumeric() => {
                let word = words.last_mut().expect("there is always one");
                match plain(letter) {
                    Some(plain) => word.push_str(plain),
                    None => word.push(letter),
                }
            }
            _ => words.push(String::new()),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// A letter whose stroke or ligature Unicode does not take apart.
const fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'ŧ' => "t",
        'ı' => "i",
        'ŋ' => "n",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        // A final sigma is no other letter.
        'ς' => "σ",
        _ => return None,
    })
}

/// How many words a legal form has, at most: `sp z o o`, `co kg a a`.
const LONGEST: usize = 5;

/// Words without the legal forms before and behind the name; at least one word is left.
fn without_legal_forms(words: &[String]) -> &[String] {
    let mut named = words;
    loop {
        let most = LONGEST.min(named.len().saturating_sub(1));
        let lengths = (1..=most).rev();
        let is_form = |words: &[String]| LEGAL_FORMS.contains(words.concat().as_str());
        if let Some(length) = lengths.clone().find(|it| is_form(&named[named.len() - it..])) {
            named = &named[..named.len() - length];
        } else if let Some(length) =
            lengths.clone().find(|it| LEADING_FORMS.contains(&&*named[..*it].concat()))
        {
            named = &named[length..];
        } else {
            return named;
        }
    }
}

/// Legal forms before a name.
const LEADING_FORMS: [&str; 16] = [
    "ab", "ao", "cv", "kk", "oao", "ooo", "oy", "pao", "pt", "ud", "uab", "zao", "ооо", "оао",
    "пао", "зао",
];

/// Legal forms in scripts that do not part words.
const FORMS_WITHOUT_BLANKS: [&str; 8] = [
    "股份有限公司",
    "有限责任公司",
    "有限公司",
    "株式会社",
    "有限会社",
    "合同会社",
    "주식회사",
    "유한회사",
];

/// Legal forms behind a name, their words together, as they are folded.
static LEGAL_FORMS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let all = "\
        ltd limited private pvt pvtltd pteltd pte pty ptyltd proprietary unlimited ultd cic \
        llc llp lllp lp plc pllc pc inc incorporated corp corporation co company andco andcompany \
        gmbh mbh gesellschaftmbh gesellschaftmitbeschrankterhaftung ag aktiengesellschaft kg kgaa \
        kommanditgesellschaft gmbhandcokg andcokg cokg ohg gbr ug ughaftungsbeschrankt haftungsbeschrankt \
        eg ek ev se \
        bv nv vof cv bvba cvba besloten beslotenvennootschap naamlozevennootschap sprl scrl srl sprlu \
        sa sas sasu sarl sarlu eurl snc sca scs sci ei societeanonyme societearesponsabilitelimitee \
        spa sapa ss societaperazioni sociedadanonima slu sl sau sll slne sociedadlimitada scoop \
        sociedadanonimadecapitalvariable sadecv sapidecv srldecv decv lda ltda limitada unipessoal \
        unipessoallda eireli me epp sgps \
        ab aktiebolag hb kb as asa aps aktieselskab anpartsselskab aksjeselskap ans da is ivs ks oy oyj \
        osakeyhtio ky ehf hf ohf slf \
        ou as uab ab sia \
        spzoo spzook spolkazograniczonaodpowiedzialnoscia spk spj spp sj sk spolkaakcyjna \
        sro spolsro vos akciovaspolocnost doo dd ad ood eood ead et \
        kft zrt nyrt bt rt kkt srld pfa \
        ae epe ike oe monoprosopi \
        jsc ojsc cjsc pjsc ooo zao oao pao ooо ооо зао оао пао ао тоо тов \
        sti ltdsti as anonimsirketi limitedsirketi tic ticas ticltdsti \
        kk gk yk kabushikikaisha godokaisha yugenkaisha \
        sdnbhd bhd berhad sdn tbk persero cv \
        fze fzco fzc fzllc dmcc wll bsc bscc saog saoc spc llcopc";
    all.split_whitespace().collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_same_with_any_legal_form_in_any_spelling() {
        let forms = [
            "Ltd",
            "Ltd.",
            "LIMITED",
            "GmbH",
            "G.m.b.H.",
            "S.A.",
            "S. A.",
            "SA",
            "Inc",
            "Inc.",
            "LLC",
            "L.L.C.",
            "PLC",
            "B.V.",
            "BV",
            "AB",
            "Oy",
            "ApS",
            "A/S",
            "SRL",
            "S.r.l.",
            "Sp. z o.o.",
            "SP Z OO",
            "s.r.o.",
            "Co., Ltd.",
            "& Co. KG",
            "GmbH & Co. KG",
            "Pty Ltd",
            "Sdn. Bhd.",
            "N.V.",
            "S.p.A.",
            "Kft.",
            "d.o.o.",
            "K.K.",
            "Oyj",
            "OÜ",
            "A.Ş.",
            "S.A. de C.V.",
            "有限公司",
        ];
        for form in forms {
            assert_eq!(
                folded(&format!("Larkmoor Instruments {form}")),
                "larkmoorinstruments",
                "{form}"
            );
        }
        assert_eq!(folded("ООО Ромашка"), folded("РОМАШКА"));
        assert_eq!(folded("PT Contoh"), "contoh");
    }

    #[test]
    fn case_blanks_accents_forms_of_unicode_and_punctuation_do_not_matter() {
        for (one, other) in [
            ("LARKMOOR\u{a0} INSTRUMENTS", "Lark-moor Instruments"),
            ("Café Müller", "Cafe\u{301} MU\u{308}LLER"),
            ("Straße", "STRASSE"),
            ("Ｌａｒｋｍｏｏｒ", "larkmoor"),
            ("Łódź Szkło", "LODZ SZKLO"),
            ("O'Neill & Sons", "ONEILL AND SONS"),
            ("İstanbul", "istanbul"),
            ("Ærø Øl", "AERO OL"),
            ("ΟΔΟΣ", "οδος"),
        ] {
            assert!(are_same(one, other), "{one}: {}, {other}: {}", folded(one), folded(other));
        }
    }

    #[test]
    fn other_names_stay_other_names() {
        for (one, other) in [
            ("Larkmoor Instruments Ltd", "Larkmoor Ltd"),
            ("Larkmoor 1 Ltd", "Larkmoor 2 Ltd"),
            ("Ltd", "GmbH"),
            ("Visa", "Vi"),
        ] {
            assert!(!are_same(one, other), "{one}, {other}");
        }
        assert_eq!(folded("..."), "");
    }
}
