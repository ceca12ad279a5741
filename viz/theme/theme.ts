import { createTheme, type MantineColorsTuple } from "@mantine/core";

/** The one accent; everything else of colour on the page is data. */
const accent: MantineColorsTuple = [
  "#e8f5f6",
  "#d3e9eb",
  "#a5d2d6",
  "#74bac0",
  "#4da6ad",
  "#3599a1",
  "#26868e",
  "#1c6f77",
  "#155c63",
  "#0b474d",
];

/** Ground of what says that something is made up; white on it can be read in either scheme. */
export const syntheticGround = "#a44a12";

export const fontFamily =
  '"Pretendard Variable", Pretendard, -apple-system, BlinkMacSystemFont, "Noto Sans KR", "Malgun Gothic", sans-serif';

export const theme = createTheme({
  primaryColor: "accent",
  primaryShade: { light: 7, dark: 4 },
  colors: { accent },
  autoContrast: true,
  fontFamily,
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "19px" },
  headings: { fontFamily, fontWeight: "600" },
  defaultRadius: "sm",
  focusRing: "auto",
});
