//! One spelling for the two that English has. A rule of thumb that both sides of a comparison are put
//! through, not for showing.

use std::string::String;

/// What is written in two ways inside of words: as in the United Kingdom, as in the United States.
const PIECES: &[(&str, &str)] = &[
    ("aesth", "esth"),
    ("ageing", "aging"),
    ("aluminium", "aluminum"),
    ("analyse", "analyze"),
    ("archaeo", "archeo"),
    ("armour", "armor"),
    ("artefact", "artifact"),
    ("caesium", "cesium"),
    ("calibre", "caliber"),
    ("carburett", "carburet"),
    ("catalogue", "catalog"),
    ("centre", "center"),
    ("cheque", "check"),
    ("chilli", "chili"),
    ("colour", "color"),
    ("defence", "defense"),
    ("doughnut", "donut"),
    ("draught", "draft"),
    ("faec", "fec"),
    ("favour", "favor"),
    ("fibre", "fiber"),
    ("flavour", "flavor"),
    ("foet", "fet"),
    ("gasolene", "gasoline"),
    ("gauge", "gage"),
    ("glycerine", "glycerin"),
    ("gramme", "gram"),
    ("grey", "gray"),
    ("gynaec", "gynec"),
    ("haem", "hem"),
    ("harbour", "harbor"),
    ("homoeo", "homeo"),
    ("jeweller", "jeweler"),
    ("kerb", "curb"),
    ("labour", "labor"),
    ("licence", "license"),
    ("liquorice", "licorice"),
    ("litre", "liter"),
    ("lustre", "luster"),
    ("metre", "meter"),
    ("mollusc", "mollusk"),
    ("mould", "mold"),
    ("moustache", "mustache"),
    ("odour", "odor"),
    ("oedem", "edem"),
    ("oenol", "enol"),
    ("oesoph", "esoph"),
    ("oestr", "estr"),
    ("omelette", "omelet"),
    ("paed", "ped"),
    ("palaeo", "paleo"),
    ("parlour", "parlor"),
    ("plough", "plow"),
    ("programme", "program"),
    ("pyjama", "pajama"),
    ("racquet", "racket"),
    ("sabre", "saber"),
    ("sulph", "sulf"),
    ("theatre", "theater"),
    ("tyre", "tire"),
    ("vapour", "vapor"),
    ("whiskey", "whisky"),
    ("woollen", "woolen"),
    ("yoghourt", "yogurt"),
    ("yoghurt", "yogurt"),
    // Behind `jeweller`, of which `jewellery` is made.
    ("jewelery", "jewelry"),
];

/// Endings that are written in two ways.
const ENDS: [(&str, &str); 8] = [
    ("isation", "ization"),
    ("isations", "izations"),
    ("ise", "ize"),
    ("ised", "ized"),
    ("iser", "izer"),
    ("isers", "izers"),
    ("ises", "izes"),
    ("ising", "izing"),
];

/// The least letters of a word whose end is replaced: `rise` is no `rize`.
const LEAST: usize = 7;

/// A word in small letters as the United States spell it.
pub(crate) fn american(mut word: String) -> String {
    if word.len() < 4 || !word.is_ascii() {
        return word;
    }
    for (british, american) in PIECES {
        if let Some(start) = word.find(british) {
            word.replace_range(start..start + british.len(), american);
        }
    }
    let end = ENDS.iter().find(|(end, _)| word.len() >= LEAST && word.ends_with(end));
    if let Some((british, american)) = end {
        word.truncate(word.len() - british.len());
        word.push_str(american);
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_spellings_of_a_word_are_one() {
        for (british, other) in [
            ("colour", "color"),
            ("fibreboard", "fiberboard"),
            ("tyres", "tires"),
            ("aluminium", "aluminum"),
            ("sulphur", "sulfur"),
            ("jewellery", "jewelry"),
            ("sterilised", "sterilized"),
            ("centrifuges", "centrifuges"),
            ("rise", "rise"),
        ] {
            assert_eq!(american(british.into()), other);
            assert_eq!(american(other.into()), other);
        }
    }
}
