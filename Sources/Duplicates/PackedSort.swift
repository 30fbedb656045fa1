/// Sorts plain integers in place, without the scratch buffer and closures of the standard library's stable sort: for a
/// hundred values those cost more than the sorting. Pairs are sorted packed, the ordering half above.
enum PackedSort {
    static func ascending(_ values: UnsafeMutableBufferPointer<UInt64>) {
        var low = 0
        var high = values.count - 1
        // Quicksort around the median of three; the smaller side by recursion, so its depth is bounded by log n.
        while high - low > 16 {
            let middle = low + (high - low) / 2
            let a = values[low]
            let b = values[middle]
            let c = values[high]
            let pivot = max(min(a, b), min(max(a, b), c))
            var i = low
            var j = high
            while i <= j {
                while values[i] < pivot { i += 1 }
                while values[j] > pivot { j -= 1 }
                if i <= j {
                    values.swapAt(i, j)
                    i += 1
                    j -= 1
                }
            }
            if j - low < high - i {
                ascending(UnsafeMutableBufferPointer(rebasing: values[low..<j + 1]))
                low = i
            } else {
                ascending(UnsafeMutableBufferPointer(rebasing: values[i..<high + 1]))
                high = j
            }
        }
        guard low < high else { return }
        for index in low + 1...high {
            let value = values[index]
            var place = index
            while place > low, values[place - 1] > value {
                values[place] = values[place - 1]
                place -= 1
            }
            values[place] = value
        }
    }

    static func ascending(_ values: inout [UInt64]) {
        values.withUnsafeMutableBufferPointer { ascending($0) }
    }
}
