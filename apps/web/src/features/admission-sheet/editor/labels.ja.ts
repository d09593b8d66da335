/** What the editor says about inputs that it cannot understand. */
export const inputTexts = {
  notANumber: (label: string) => `「${label}」は数字で入力してください。例: 3`,
  notATime: (label: string) => `「${label}」は時刻で入力してください。例: 9:30`,
  ofField: (label: string, problem: string) => `「${label}」: ${problem}`,
} as const;
