//! [`LookUp`]: where a code is in a table, whose own codes may have more or fewer digits.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{Table, TableCode, TableLine};

/// Where a code is in a table.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LookUp<'t> {
    /// A line has it, perhaps with more or fewer zeros at its end.
    Line(&'t TableLine),
    /// Goods are declared under a line that it begins with, and the table has no longer codes: a
    /// Combined Nomenclature of eight digits for a code of ten.
    Beginning(&'t TableLine),
    /// No line has it, but the codes of these begin with it.
    Above(Vec<&'t TableLine>),
    /// A line has it, on other days.
    OnOtherDays(&'t TableLine),
    /// The table does not have it.
    Absent,
}

impl Table {
    /// Looks a code up: on a day, or whenever its line is valid.
    ///
    /// ```
    /// use customs_hs::Edition;
    /// use customs_hs::table::{LookUp, Table, TableFormat};
    ///
    /// let file = b"code,description\n0101,Horses\n0101.21.00,Horses to breed from\n";
    /// let table = Table::read(file, TableFormat::Plain, Edition::Hs2022)?;
    /// let is_line = |code: &str| matches!(table.look_up(code.parse().unwrap(), None), LookUp::Line(_));
    /// assert!(is_line("0101.21.00") && is_line("0101210000") && is_line("010121"));
    /// assert_eq!(table.look_up("0101.30".parse()?, None), LookUp::Absent);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn look_up(&self, code: TableCode, day: Option<NaiveDate>) -> LookUp<'_> {
        let is_valid = |line: &&TableLine| day.is_none_or(|day| line.is_valid_on(day));
        if let Some(line) = self.versions(code).rfind(is_valid) {
            return LookUp::Line(line);
        }
        let below: Vec<&TableLine> = self.below(code).filter(is_valid).collect();
        match below[..] {
            [only] if only.code().is_some_and(|longer| is_filled_up(code, longer)) => {
                return LookUp::Line(only);
            }
            [] => {}
            _ => return LookUp::Above(below),
        }
        if let Some(line) = self.shorter(code, &is_valid) {
            return line;
        }
        self.versions(code).next_back().map_or(LookUp::Absent, LookUp::OnOtherDays)
    }

    /// The longest line that a code begins with, if it stands for the code.
    fn shorter(
        &self,
        code: TableCode,
        is_valid: &dyn Fn(&&TableLine) -> bool,
    ) -> Option<LookUp<'_>> {
        for digits in (6..code.digits()).rev() {
            let scale = 10u64.pow((code.digits() - digits) as u32);
            let Ok(shorter) = TableCode::new(code.number() / scale, digits) else { continue };
            let Some(line) = self.versions(shorter).rfind(is_valid) else { continue };
            if is_filled_up(shorter, code) {
                return Some(LookUp::Line(line));
            }
            let is_last = line.is_declarable() && self.longest <= digits;
            return is_last.then_some(LookUp::Beginning(line));
        }
        None
    }
}

/// Whether the longer of two codes is the other with zeros at its end.
fn is_filled_up(code: TableCode, longer: TableCode) -> bool {
    let scale = 10u64.pow((longer.digits() - code.digits()) as u32);
    code.digits() >= 6 && code.number() * scale == longer.number()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Edition;
    use crate::table::TableFormat;

    const FILE: &str = "code,description\n0101.21.00,Breeding\n0101.21.00.10,Stallions\n\
                        0101.21.00.90,Others\n0101.30.00,Asses\n";

    fn found(file: &str, code: &str) -> alloc::string::String {
        let table = Table::read(file.as_bytes(), TableFormat::Plain, Edition::Hs2022).unwrap();
        let text = |line: &TableLine| line.text().to_owned();
        match table.look_up(code.parse().unwrap(), None) {
            LookUp::Line(line) => text(line),
            LookUp::Beginning(line) => alloc::format!("begins with {}", text(line)),
            LookUp::Above(lines) => alloc::format!("above {}", lines.len()),
            LookUp::OnOtherDays(_) => "other days".to_owned(),
            LookUp::Absent => "absent".to_owned(),
        }
    }

    use alloc::borrow::ToOwned;

    #[test]
    fn a_code_with_more_or_fewer_zeros_is_the_same_line() {
        for (code, expected) in [
            ("0101.21.00.10", "Stallions"),
            ("0101.30.00", "Asses"),
            ("0101.30", "Asses"),
            ("0101.30.00.00", "Asses"),
            ("0101.21", "above 3"),
            ("0101.21.00.00", "Breeding"),
            ("0101.21.00.00.00", "Breeding"),
            ("0101", "above 4"),
            ("0101.21.00.20", "absent"),
            ("0101.30.00.10", "absent"),
            ("0101.29", "absent"),
        ] {
            assert_eq!(found(FILE, code), expected, "{code}");
        }
    }

    #[test]
    fn a_table_of_eight_digits_has_the_beginning_of_a_code_of_ten() {
        let file = "code,description\n0101.30.00,Asses\n";
        assert_eq!(found(file, "0101.30.00.10"), "begins with Asses");
        assert_eq!(found(file, "0101.30.10.10"), "absent");
    }
}
