//! The rows as comma-separated values, as RFC 4180 has them.

use csv::{Terminator, WriterBuilder};

use super::Row;

pub(super) const PATH: &str = "dictionary/elements.csv";

/// The table, with the names of the columns in its first line.
pub(super) fn table(rows: &[Row]) -> String {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        writer.serialize(row).expect("a row is a list of texts, and memory takes it");
    }
    let bytes = writer.into_inner().expect("memory takes it");
    String::from_utf8(bytes).expect("all that is written are texts")
}

#[cfg(test)]
mod tests {
    use super::super::tests::every_row;
    use super::*;

    #[test]
    fn a_reader_of_tables_reads_the_rows_back() {
        let rows = every_row();
        let table = table(&rows);
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        let read: Vec<Row> = reader.deserialize().collect::<Result<_, _>>().unwrap();
        assert_eq!(read, rows);
    }

    #[test]
    fn no_cell_is_a_formula_of_a_spreadsheet() {
        let table = table(&every_row());
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        for cell in reader
            .records()
            .flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
        {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
        }
    }

    #[test]
    fn a_line_is_a_row_and_the_first_one_names_the_columns() {
        let rows = every_row();
        let table = table(&rows);
        let lines: Vec<&str> = table.split_terminator("\r\n").collect();
        assert_eq!(lines.len(), 1 + rows.len());
        assert!(
            lines[0].starts_with("message,path,pointer,id,data_elements,name,"),
            "{}",
            lines[0]
        );
        assert!(lines.iter().all(|line| !line.contains(['\r', '\n'])));
    }
}
