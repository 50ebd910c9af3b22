// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public typealias Row = [String: RowValue]
