//! [`Builder`]: a column as it grows. What is absent costs nothing: a value is put into a row, and the rows
//! since the last one become null then.

use std::sync::Arc;

use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, Decimal128Array, Int64Array, StringArray,
    TimestampMicrosecondArray,
};
use arrow_buffer::{BooleanBufferBuilder, Buffer, NullBuffer, OffsetBuffer, ScalarBuffer};
use arrow_schema::DataType;
use rust_decimal::Decimal;

use crate::value::UTC;

/// Why a value has no place in its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Misfit {
    /// It has more digits than the column.
    Digits,
    /// The column holds whole numbers.
    NotWhole,
    /// The texts of a batch are over what a column of texts can hold.
    TooMuchText,
    /// The type of the value is not that of the column.
    OtherType,
}

/// A column as it grows.
#[derive(Debug)]
pub(crate) struct Builder {
    values: Values,
    /// Which rows have a value.
    valid: BooleanBufferBuilder,
    nulls: usize,
}

#[derive(Debug)]
enum Values {
    Text { offsets: Vec<i32>, bytes: Vec<u8> },
    Whole(Vec<i64>),
    Decimal { units: Vec<i128>, precision: u8, scale: i8 },
    Yes(BooleanBufferBuilder),
    Day(Vec<i32>),
    Moment(Vec<i64>),
}

impl Builder {
    /// An empty column of a type that a table has.
    pub(crate) fn new(data_type: &DataType) -> Self {
        let values = match data_type {
            DataType::Int64 => Values::Whole(Vec::new()),
            DataType::Decimal128(precision, scale) => {
                Values::Decimal { units: Vec::new(), precision: *precision, scale: *scale }
            }
            DataType::Boolean => Values::Yes(BooleanBufferBuilder::new(0)),
            DataType::Date32 => Values::Day(Vec::new()),
            DataType::Timestamp(..) => Values::Moment(Vec::new()),
            _ => Values::Text { offsets: vec![0], bytes: Vec::new() },
        };
        Self { values, valid: BooleanBufferBuilder::new(0), nulls: 0 }
    }

    /// Makes the rows up to this one null, where there are none yet.
    #[inline]
    fn pad(&mut self, row: usize) {
        let missing = row - self.valid.len();
        if missing > 0 {
            self.append_nulls(missing);
        }
    }

    fn append_nulls(&mut self, count: usize) {
        self.valid.append_n(count, false);
        self.nulls += count;
        let rows = self.valid.len();
        match &mut self.values {
            Values::Text { offsets, .. } => {
                let end = *offsets.last().unwrap_or(&0);
                offsets.resize(rows + 1, end);
            }
            Values::Whole(all) | Values::Moment(all) => all.resize(rows, 0),
            Values::Decimal { units, .. } => units.resize(rows, 0),
            Values::Yes(all) => all.append_n(count, false),
            Values::Day(all) => all.resize(rows, 0),
        }
    }

    /// Puts a value into a row: `push` puts it behind the others.
    #[inline]
    fn put(
        &mut self,
        row: usize,
        push: impl FnOnce(&mut Values) -> Result<(), Misfit>,
    ) -> Result<(), Misfit> {
        self.pad(row);
        push(&mut self.values)?;
        self.valid.append(true);
        Ok(())
    }

    #[inline]
    pub(crate) fn put_text(&mut self, row: usize, text: &str) -> Result<(), Misfit> {
        self.put(row, |values| {
            let Values::Text { offsets, bytes } = values else { return Err(Misfit::OtherType) };
            let end = i32::try_from(bytes.len() + text.len()).map_err(|_| Misfit::TooMuchText)?;
            bytes.extend_from_slice(text.as_bytes());
            offsets.push(end);
            Ok(())
        })
    }

    #[inline]
    pub(crate) fn put_whole(&mut self, row: usize, number: i64) -> Result<(), Misfit> {
        self.put(row, |values| {
            let Values::Whole(all) = values else { return Err(Misfit::OtherType) };
            all.push(number);
            Ok(())
        })
    }

    /// A decimal, into a column of decimals or of whole numbers.
    #[inline]
    pub(crate) fn put_decimal(&mut self, row: usize, number: Decimal) -> Result<(), Misfit> {
        match &self.values {
            Values::Whole(_) => {
                let units =
                    at_scale(number.mantissa(), number.scale(), 0).ok_or(Misfit::NotWhole)?;
                self.put_whole(row, i64::try_from(units).map_err(|_| Misfit::Digits)?)
            }
            _ => self.put_units(row, number.mantissa(), number.scale()),
        }
    }

    /// So many units of a decimal with so many digits behind the point.
    pub(crate) fn put_units(&mut self, row: usize, units: i128, of: u32) -> Result<(), Misfit> {
        self.put(row, |values| {
            let Values::Decimal { units: all, precision, scale } = values else {
                return Err(Misfit::OtherType);
            };
            let scale = u32::from(scale.unsigned_abs());
            let units = at_scale(units, of, scale).ok_or(Misfit::Digits)?;
            let limit = 10_i128.checked_pow(u32::from(*precision)).ok_or(Misfit::Digits)?;
            if units.unsigned_abs() >= limit.unsigned_abs() {
                return Err(Misfit::Digits);
            }
            all.push(units);
            Ok(())
        })
    }

    pub(crate) fn put_yes(&mut self, row: usize, yes: bool) -> Result<(), Misfit> {
        self.put(row, |values| {
            let Values::Yes(all) = values else { return Err(Misfit::OtherType) };
            all.append(yes);
            Ok(())
        })
    }

    /// A day, in days since 1970.
    pub(crate) fn put_day(&mut self, row: usize, day: i32) -> Result<(), Misfit> {
        self.put(row, |values| {
            let Values::Day(all) = values else { return Err(Misfit::OtherType) };
            all.push(day);
            Ok(())
        })
    }

    /// A moment, in microseconds since 1970.
    pub(crate) fn put_moment(&mut self, row: usize, microseconds: i64) -> Result<(), Misfit> {
        self.put(row, |values| {
            let Values::Moment(all) = values else { return Err(Misfit::OtherType) };
            all.push(microseconds);
            Ok(())
        })
    }

    /// Takes back what is in rows from this one on.
    pub(crate) fn take_back(&mut self, rows: usize) {
        if self.valid.len() <= rows {
            return;
        }
        let taken = rows..self.valid.len();
        self.nulls -= taken.filter(|row| !self.valid.get_bit(*row)).count();
        self.valid.truncate(rows);
        match &mut self.values {
            Values::Text { offsets, bytes } => {
                offsets.truncate(rows + 1);
                bytes.truncate(usize::try_from(*offsets.last().unwrap_or(&0)).unwrap_or(0));
            }
            Values::Whole(all) | Values::Moment(all) => all.truncate(rows),
            Values::Decimal { units, .. } => units.truncate(rows),
            Values::Yes(all) => all.truncate(rows),
            Values::Day(all) => all.truncate(rows),
        }
    }

    /// The column, which has so many rows; the builder is empty then.
    pub(crate) fn finish(&mut self, rows: usize) -> ArrayRef {
        self.pad(rows);
        let valid = self.valid.finish();
        let nulls = (std::mem::take(&mut self.nulls) > 0).then(|| NullBuffer::new(valid));
        match &mut self.values {
            Values::Text { offsets, bytes } => {
                let offsets = std::mem::replace(offsets, vec![0]);
                let offsets = OffsetBuffer::new(ScalarBuffer::from(offsets));
                let bytes = Buffer::from_vec(std::mem::take(bytes));
                Arc::new(StringArray::new(offsets, bytes, nulls))
            }
            Values::Whole(all) => Arc::new(Int64Array::new(std::mem::take(all).into(), nulls)),
            Values::Decimal { units, precision, scale } => {
                let array = Decimal128Array::new(std::mem::take(units).into(), nulls);
                let array = array.with_precision_and_scale(*precision, *scale);
                Arc::new(array.expect("a table has decimals that there are"))
            }
            Values::Yes(all) => Arc::new(BooleanArray::new(all.finish(), nulls)),
            Values::Day(all) => Arc::new(Date32Array::new(std::mem::take(all).into(), nulls)),
            Values::Moment(all) => {
                let array = TimestampMicrosecondArray::new(std::mem::take(all).into(), nulls);
                Arc::new(array.with_timezone(UTC))
            }
        }
    }
}

/// Units of a decimal at another scale, if that takes no digit away.
fn at_scale(units: i128, from: u32, to: u32) -> Option<i128> {
    if from <= to {
        return units.checked_mul(10_i128.checked_pow(to - from)?);
    }
    let divisor = 10_i128.checked_pow(from - to)?;
    (units % divisor == 0).then_some(units / divisor)
}

#[cfg(test)]
mod tests {
    use arrow_array::Array;

    use super::*;

    #[test]
    fn rows_without_a_value_are_null() {
        let mut builder = Builder::new(&DataType::Utf8);
        builder.put_text(2, "two").unwrap();
        builder.put_text(3, "three").unwrap();
        let array = builder.finish(5);
        let nulls: Vec<bool> = (0..5).map(|row| array.is_null(row)).collect();
        assert_eq!(nulls, [true, true, false, false, true]);
        assert_eq!(builder.finish(0).len(), 0);
    }

    #[test]
    fn what_is_taken_back_was_never_there() {
        for data_type in [
            DataType::Utf8,
            DataType::Int64,
            DataType::Boolean,
            DataType::Date32,
            DataType::Decimal128(5, 2),
            crate::value::timestamp(),
        ] {
            let mut builder = Builder::new(&data_type);
            let mut put = |row: usize| match data_type {
                DataType::Utf8 => builder.put_text(row, "text"),
                DataType::Int64 => builder.put_whole(row, 7),
                DataType::Boolean => builder.put_yes(row, true),
                DataType::Date32 => builder.put_day(row, 7),
                DataType::Decimal128(..) => builder.put_decimal(row, Decimal::new(75, 1)),
                _ => builder.put_moment(row, 7),
            };
            put(1).unwrap();
            put(3).unwrap();
            builder.take_back(2);
            let array = builder.finish(2);
            assert_eq!((array.len(), array.null_count()), (2, 1), "{data_type}");
        }
    }

    #[test]
    fn a_decimal_that_would_be_rounded_or_cut_is_refused() {
        let mut builder = Builder::new(&DataType::Decimal128(5, 2));
        assert_eq!(builder.put_decimal(0, Decimal::new(1_234, 3)), Err(Misfit::Digits));
        assert_eq!(builder.put_decimal(0, Decimal::new(100_000, 2)), Err(Misfit::Digits));
        assert_eq!(builder.put_decimal(0, Decimal::new(1_230, 3)), Ok(()));
        let mut builder = Builder::new(&DataType::Int64);
        assert_eq!(builder.put_decimal(0, Decimal::new(15, 1)), Err(Misfit::NotWhole));
        assert_eq!(builder.put_decimal(0, Decimal::new(150, 1)), Ok(()));
    }
}
