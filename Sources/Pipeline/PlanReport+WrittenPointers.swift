internal import APIDescription
internal import Planning

extension PlanReport {
    /// Returns the report with pointers into the user's own files.
    func naming(_ pointers: WrittenPointers) -> PlanReport {
        var report = self
        for (index, pointer) in pointers.written(untyped.map(\.pointer)).enumerated() { report.untyped[index].pointer = pointer }
        for (index, pointer) in pointers.written(leftOut.map(\.pointer)).enumerated() { report.leftOut[index].pointer = pointer }
        for (index, pointer) in pointers.written(narrowed.map(\.pointer)).enumerated() { report.narrowed[index].pointer = pointer }
        for (index, pointer) in pointers.written(paging.map(\.pointer)).enumerated() { report.paging[index].pointer = pointer }
        for (index, pointer) in pointers.written(types.map(\.pointer)).enumerated() { report.types[index].pointer = pointer }
        return report
    }
}
