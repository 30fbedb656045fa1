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

    /// Sorts values whose upper 32 bits are spread evenly, as hashes are: into 128 parts by their uppermost bits, which
    /// leaves next to nothing to do.
    static func ascendingHashes(_ values: UnsafeMutableBufferPointer<UInt64>) {
        let parts = 128
        guard values.count > 16, values.count < Int(UInt16.max) else { return ascending(values) }
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: values.count) { spread in
            withUnsafeTemporaryAllocation(of: UInt16.self, capacity: parts) { starts in
                starts.initialize(repeating: 0)
                for value in values { starts[Int(value >> 57)] &+= 1 }
                var sum: UInt16 = 0
                for part in 0..<parts {
                    let here = starts[part]
                    starts[part] = sum
                    sum &+= here
                }
                for value in values {
                    let part = Int(value >> 57)
                    spread[Int(starts[part])] = value
                    starts[part] &+= 1
                }
            }
            for index in 0..<values.count {
                let value = spread[index]
                var place = index
                while place > 0, values[place - 1] > value {
                    values[place] = values[place - 1]
                    place -= 1
                }
                values[place] = value
            }
        }
    }

    /// Moves the `count` greatest values to the end, in no order but the same for the same values.
    static func greatest(_ count: Int, _ values: UnsafeMutableBufferPointer<UInt64>) {
        var low = 0
        var high = values.count
        let first = values.count - count
        // What is wanted begins at `first`, and that lies in low..<high.
        while high - low > 16, low < first {
            let a = values[low]
            let b = values[low + (high - low) / 2]
            let c = values[high - 1]
            let pivot = max(min(a, b), min(max(a, b), c))
            // Below the pivot to the front; every value is swapped, because guessing wrong costs more.
            var place = low
            for index in low..<high {
                let value = values[index]
                values[index] = values[place]
                values[place] = value
                place &+= value < pivot ? 1 : 0
            }
            // The median of three different values leaves something on both sides; of equal ones perhaps nothing below.
            if place == low { break }
            if place <= first { low = place } else { high = place }
        }
        if low < first { ascending(UnsafeMutableBufferPointer(rebasing: values[low..<high])) }
    }

    /// Radix sort, 11 bits a pass: for the 700 shingles of an article a fifth of what comparing costs.
    static func ascending(_ values: inout [UInt32]) {
        guard values.count > 64 else {
            values.sort()
            return
        }
        let count = values.count
        values.withUnsafeMutableBufferPointer { values in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: count) { spare in
                withUnsafeTemporaryAllocation(of: Int.self, capacity: 2_048) { starts in
                    var from = values
                    var to = spare
                    for shift in stride(from: UInt32(0), to: 32, by: 11) {
                        starts.initialize(repeating: 0)
                        for index in 0..<count { starts[Int((from[index] >> shift) & 2_047)] += 1 }
                        var sum = 0
                        for digit in 0..<2_048 {
                            let here = starts[digit]
                            starts[digit] = sum
                            sum += here
                        }
                        for index in 0..<count {
                            let digit = Int((from[index] >> shift) & 2_047)
                            to[starts[digit]] = from[index]
                            starts[digit] += 1
                        }
                        swap(&from, &to)
                    }
                    // Three passes end in the spare buffer.
                    for index in 0..<count { values[index] = spare[index] }
                }
            }
        }
    }

    static func ascending(_ values: inout [UInt64]) {
        values.withUnsafeMutableBufferPointer { ascending($0) }
    }
}
